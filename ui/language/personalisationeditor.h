// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/profile.h"
#include "ui/language/languagechecker.h"
#include "ui/language/languageoffers.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QTimer;
class QToolButton;

namespace Hookbench {

class CodeEditor;
class LanguagePalette;
class PersonalPreview;
class ValidationStrip;

/// Edits a text in the personalisation language: a palette of what can be put into it, completion, validation while
/// typing and on demand, and what it becomes for a person.
class PersonalisationEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PersonalisationEditor(QWidget *parent = nullptr);
    ~PersonalisationEditor() override;

    /// Forgets what could be undone.
    void setText(const QByteArray &utf8);
    QByteArray text() const;
    /// Whom the preview is for. The text stays.
    void setProfile(const Profile &profile);
    /// About the text and the profile as of the last checked().
    const LanguageFindings &findings() const { return m_findings; }

    /// Checks the text, has the outcome read out and goes to the first problem.
    void validate();
    void insert(const LanguageOffer &offer);
    CodeEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();
    /// findings() is about the text as it stands.
    void checked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void connectParts();
    /// Soon, or as soon as somebody sees it.
    void checkSoon();
    void check();
    void showFindings(const LanguageFindings &findings);
    void complete(const QString &word);
    void put(const LanguageOffer &offer, int begin, int end);
    void showUndo();
    void retranslate();

    Profile m_profile;
    LanguageChecker *m_checker;
    QTimer *m_delay;
    LanguageFindings m_findings;
    /// The next answer was asked for by hand.
    bool m_announces = false;
    bool m_stale = true;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_find;
    QPushButton *m_replace;
    QPushButton *m_validate;
    LanguagePalette *m_palette;
    CodeEditor *m_editor;
    ValidationStrip *m_strip;
    PersonalPreview *m_preview;
    QSplitter *m_columns;
};

} // namespace Hookbench
