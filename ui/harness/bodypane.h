// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/harness/bodyeditor.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Hookbench {

/// The body for everyone, and those for persons who prefer a language.
class BodyPane : public QWidget
{
    Q_OBJECT
public:
    explicit BodyPane(QWidget *parent = nullptr);

    void setBodies(const RequestBody &body, const QList<BodyVariant> &variants);
    RequestBody body() const;
    QList<BodyVariant> variants() const;
    /// The language of the body that is looked at; empty for the one that is for everyone.
    QString language() const;
    BodyEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();
    /// Another body is looked at; nothing changed.
    void languageShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void keep();
    void show(int place);
    void add();
    void remove();
    void fill();
    void retranslate();

    RequestBody m_body;
    QList<BodyVariant> m_variants;
    /// Of the variant that is looked at; -1 for everyone's body.
    int m_place = -1;
    QComboBox *m_languages;
    QLineEdit *m_tag;
    QPushButton *m_add;
    QPushButton *m_remove;
    BodyEditor *m_editor;
};

} // namespace Hookbench
