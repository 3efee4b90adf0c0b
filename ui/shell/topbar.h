// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/preferences.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace Hookbench {

class SandboxBook;
class SandboxButton;

/// The strip at the top: the product's name, the organisation, the sandbox and its switch, the language, help. Asks for
/// changes by signals; shows the sandbox that the book says.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(SandboxBook &sandboxes, QWidget *parent = nullptr);
    /// "en", "fr" or "sv".
    void setLanguage(const QString &language);
    void setTheme(Theme theme);

Q_SIGNALS:
    void sandboxChosen(qint64 id);
    void demoRequested();
    void sandboxesRequested();
    void languageChosen(const QString &language);
    void themeChosen(Hookbench::Theme theme);
    void aboutRequested();
    void keysRequested();
    void dataRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLanguages();
    void buildHelp();
    void retranslate();
    void showSandbox();
    void fillSandboxes();

    SandboxBook &m_sandboxes;
    QLabel *m_organisation;
    SandboxButton *m_sandbox;
    QMenu *m_sandboxMenu;
    QActionGroup *m_sandboxChoice;
    QToolButton *m_language;
    QActionGroup *m_languages;
    QToolButton *m_help;
    QMenu *m_helpMenu;
    QMenu *m_themeMenu;
    QActionGroup *m_themes;
    QString m_languageName;
};

} // namespace Hookbench
