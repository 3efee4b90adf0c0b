// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payload/payloadvalue.h"

#include <QWidget>

namespace Hookbench {

/// One tab of the workbench beside the template itself. It offers; the workbench takes over.
class PayloadPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The tab's name, in the language of the application; asked again when that changes.
    virtual QString title() const = 0;
    /// Its tab was chosen; @p context is what stands in the workbench now.
    virtual void enter(const PayloadContext &context) = 0;
    /// Another webhook is worked on: what was begun with the one before is forgotten.
    virtual void reset() { }
    /// Escape: true when it closed something of its own.
    virtual bool back() { return false; }
    /// Ctrl+F.
    virtual void focusSearch() { }

Q_SIGNALS:
    /// A template to work on. It becomes the editor's text in one step that can be undone, and the Template tab is
    /// shown.
    void templateOffered(const QByteArray &text, const QStringList &fieldsNotSent);
    /// A provider's body to read with the template; it becomes the pasted body of the live table.
    void bodyOffered(const QByteArray &body);
};

} // namespace Hookbench
