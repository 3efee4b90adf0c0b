// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/workbenchpanes.h"

#include "ui/payload/coveragepane.h"
#include "ui/payload/fromsamplepane.h"
#include "ui/payload/gallerypane.h"
#include "ui/payload/guidepane.h"
#include "ui/payload/payloadworkbench.h"

namespace Hookbench {

void addPanes(PayloadWorkbench &workbench, const SampleBook &samples, const ProviderGallery &gallery,
              SampleFiles &files, FileChooser &chooser)
{
    auto *fromSample = new FromSamplePane{files, chooser};
    auto *providers = new GalleryPane{gallery};
    auto *coverage = new CoveragePane{samples, files, chooser};
    auto *guide = new GuidePane{gallery};
    for (PayloadPane *pane : std::initializer_list<PayloadPane *>{fromSample, providers, coverage, guide})
        workbench.addPane(pane);
    QObject::connect(providers, &GalleryPane::sampleOffered, &workbench,
                     [&workbench, fromSample](const QByteArray &body) {
                         workbench.showPane(fromSample);
                         fromSample->take(body);
                     });
    QObject::connect(providers, &PayloadPane::templateOffered, guide,
                     [providers, guide] { guide->setProvider(providers->chosenProvider()); });
}

} // namespace Hookbench
