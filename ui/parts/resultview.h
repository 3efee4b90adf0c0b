// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "ui/parts/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QVBoxLayout;

namespace Hookbench {

class ToneIcon;

/// What came of sending something: an icon and a sentence, and tabs with what there is to read about it. Knows no
/// request of any kind; whoever derives from it says the sentence and fills the tabs.
class ResultView : public QWidget
{
    Q_OBJECT
public:
    explicit ResultView(QWidget *parent = nullptr);
    /// The sentence, for assistive technology and tests.
    QString headline() const;

protected:
    QTabWidget *tabs() const { return m_tabs; }
    /// Puts a sentence of its own between the headline and the tabs.
    QLabel *addSentence();
    /// Without a @p tone nothing has happened yet: no icon, and nothing bold.
    void setHeadline(std::optional<Tone> tone, const QString &text);
    /// Has assistive technology read the headline out.
    void announce();
    /// Says everything again in the application's language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    /// A text to read and copy, @p height pixels high at the least.
    static QPlainTextEdit *textPane(int height);
    /// The same for what machines wrote.
    static QPlainTextEdit *codePane(int height);
    /// A line each: "Name: value".
    static QString headerLines(const HeaderList &headers);

private:
    ToneIcon *m_icon;
    QLabel *m_headline;
    QTabWidget *m_tabs;
    QVBoxLayout *m_column;
};

} // namespace Hookbench
