// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace Hookbench::Testing {

/// The widgets under @p root that the keyboard stops at and that assistive technology has no name for.
inline QStringList namelessStops(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool stop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        // A combo's own list speaks through the combo.
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (!stop || inner)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless << QStringLiteral("%1 in %2")
                            .arg(QString::fromLatin1(widget->metaObject()->className()),
                                 QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

/// Says everything backwards-bracketed, so that a test sees what went through tr() and what did not.
class BracketTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
};

} // namespace Hookbench::Testing
