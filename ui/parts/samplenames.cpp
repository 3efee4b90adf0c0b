// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/samplenames.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Hookbench {

namespace {

constexpr std::array titles{
    std::pair{QLatin1StringView{"stop"}, QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A subscriber texts STOP")},
    std::pair{QLatin1StringView{"start"}, QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A subscriber texts START")},
    std::pair{QLatin1StringView{"help"}, QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A subscriber texts HELP")},
    std::pair{QLatin1StringView{"hello"}, QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A subscriber asks a question")},
    std::pair{QLatin1StringView{"near-miss"},
              QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A subscriber misspells a keyword")},
    std::pair{QLatin1StringView{"delivered"}, QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A message is delivered")},
    std::pair{QLatin1StringView{"failed"}, QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A message fails")},
    std::pair{QLatin1StringView{"seen"}, QT_TRANSLATE_NOOP("Hookbench::SampleNames", "A message is read")},
};

} // namespace

QString sampleTitle(const SampleEvent &sample)
{
    for (const auto &[name, title] : titles) {
        if (sample.name == name)
            return QCoreApplication::translate("Hookbench::SampleNames", title);
    }
    return sample.name;
}

} // namespace Hookbench
