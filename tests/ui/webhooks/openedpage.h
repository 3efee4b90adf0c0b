// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/providergallery.h"
#include "models/state/samplebook.h"
#include "models/state/samplefiles.h"
#include "models/state/sandboxcopies.h"
#include "models/state/webhookfiles.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/theme.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/webhooks/webhooktable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace Hookbench::Testing {

/// A page over books in memory, with what it tells.
struct Opened
{
    explicit Opened(Theme theme = Theme::Light)
    {
        applyTheme(*qApp, theme);
        desk.addCredential();
        QObject::connect(&page, &WebhooksPage::noticed, &page,
                         [this](const Notice &notice) { notices.append(notice); });
        page.resize(1040, 752);
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }

    SmsWebhookRecord add(const SmsWebhook &webhook) { return *desk.webhooks.submit({}, webhook); }
    WebhookForm *form() const { return page.findChild<WebhookForm *>(); }
    WebhookTable *table() const { return page.findChild<WebhookTable *>(); }
    bool showsForm() const { return form()->isVisibleTo(&page); }
    QLineEdit *name() const
    {
        for (FieldRow *row : form()->findChildren<FieldRow *>()) {
            if (row->field()->accessibleName() == QLatin1StringView{"Name"})
                return qobject_cast<QLineEdit *>(row->field());
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void act(const QString &text) const
    {
        for (QAction *action : table()->rowMenu()->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such action");
    }

    Desk desk;
    FakeAsker asker;
    QList<Notice> notices;
    FakeFiles disk;
    WebhookFiles files{disk, desk.webhooks};
    SandboxCopies copies{desk.webhookStore, desk.credentialStore,          desk.sandboxes,
                         desk.webhooks,     [this] { return ++desk.now; }, [] { return QStringLiteral("Kim"); }};
    FakeChooser chooser;
    SampleBook samples{{}};
    SampleFiles sampleFiles{disk};
    ProviderGallery gallery{{}, {}};
    WebhooksPage page{WebhookServices{desk.webhooks, desk.credentials, desk.desk, asker, desk.sandboxes, files, copies,
                                      desk.drafts, desk.replies, samples, sampleFiles, gallery, &chooser}};
};

} // namespace Hookbench::Testing
