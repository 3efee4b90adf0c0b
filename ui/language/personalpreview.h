// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/languagechecker.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace Hookbench {

class CopyButton;
class ProblemLine;

/// What a text becomes for a person, written for where it is to stand.
class PersonalPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PersonalPreview(QWidget *parent = nullptr);

    /// Whom it is for.
    void setPerson(const QString &name);
    void showFindings(const LanguageFindings &findings);
    Language::OutputKind kind() const;
    /// All of it.
    const QString &result() const { return m_all; }

Q_SIGNALS:
    void kindChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showResult();
    void retranslate();

    QString m_person;
    QString m_all;
    QLabel *m_title;
    QComboBox *m_kind;
    CopyButton *m_copy;
    ProblemLine *m_problem;
    QLabel *m_more;
    QPlainTextEdit *m_result;
};

} // namespace Hookbench
