// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/words.h"
#include "ui/credentials/credentialform.h"
#include "ui/credentials/fieldcontrol.h"
#include "ui/credentials/secretfield.h"
#include "ui/parts/fieldrow.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace Hookbench::Testing {

inline FieldControl *control(const QWidget &form, CredentialField field)
{
    for (auto *candidate : form.findChildren<FieldControl *>()) {
        if (candidate->spec().field == field)
            return candidate;
    }
    return nullptr;
}

inline bool shows(const QWidget &form, CredentialField field)
{
    const FieldControl *found = control(form, field);
    return found && found->widget()->isVisibleTo(&form);
}

/// Types into a field's control, as a person does.
inline void type(const QWidget &form, CredentialField field, const QString &text)
{
    FieldControl *found = control(form, field);
    QVERIFY2(found, qPrintable(Words::name(field)));
    if (auto *line = found->row()->field()->findChild<QLineEdit *>();
        line || (line = qobject_cast<QLineEdit *>(found->row()->field()))) {
        line->setText(text);
        Q_EMIT line->textEdited(text);
    } else if (auto *box = qobject_cast<QPlainTextEdit *>(found->row()->field())) {
        box->setPlainText(text);
    } else if (auto *inner = found->row()->field()->findChild<QPlainTextEdit *>()) {
        inner->setPlainText(text);
    } else {
        QFAIL("nothing to type into");
    }
}

inline void choose(QComboBox *combo, const QVariant &value)
{
    const int index = combo->findData(value);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

inline void chooseVendor(const QWidget &form, CredentialVendor vendor)
{
    choose(form.findChild<QComboBox *>(QStringLiteral("vendor")), int(vendor));
}

inline void choose(const QWidget &form, CredentialField field, const QString &value)
{
    choose(qobject_cast<QComboBox *>(control(form, field)->row()->field()), value);
}

/// Everything that can be read off the widgets under @p root, by eye or by assistive technology.
inline QString everythingSaid(QWidget &root)
{
    QStringList said;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.append(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->whatsThis()
             << widget->statusTip() << widget->windowTitle();
        const bool isLine = qobject_cast<QLineEdit *>(widget);
        for (const char *property : {"text", "plainText", "placeholderText", "displayText", "currentText"}) {
            // The text of a line is not what it shows.
            if (!isLine || qstrcmp(property, "text") != 0)
                said << widget->property(property).toString();
        }
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text part :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                said << interface->text(part);
            if (QAccessibleTextInterface *text = interface->textInterface())
                said << text->text(0, text->characterCount());
        }
    }
    return said.join(u'\n');
}

/// Widgets under @p root that don't get the room they ask for, or hang over the edge of their parent.
inline QStringList cutOff(QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        if (!widget->isVisible() || !parent->layout() || parent->layout()->indexOf(const_cast<QWidget *>(widget)) < 0)
            continue;
        const int wanted = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : 0;
        if (!parent->rect().contains(widget->geometry()) || widget->height() < wanted)
            found << QStringLiteral("%1 “%2” is %3 high, wants %4, parent is %5 high")
                         .arg(QString::fromLatin1(widget->metaObject()->className()),
                              widget->accessibleName() + widget->property("text").toString())
                         .arg(widget->height())
                         .arg(wanted)
                         .arg(parent->height());
    }
    return found;
}

} // namespace Hookbench::Testing
