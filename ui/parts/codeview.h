// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/textedit.h"
#include "ui/parts/codestyler.h"
#include "ui/parts/scintilla.h"
#include "ui/parts/textsearch.h"

#include <functional>
#include <memory>

namespace Hookbench {

/// What CodeEditor is built around: QScintilla with our colours, keys and words. All places are bytes.
class CodeView : public QsciScintilla
{
    Q_OBJECT
public:
    using Offer = std::function<QStringList(const QByteArray &text, int at)>;

    explicit CodeView(QWidget *parent = nullptr);

    void load(const QByteArray &bytes);
    QByteArray bytes() const;
    int size() const;
    void replaceAll(const QByteArray &bytes);
    void apply(const TextEdits &edits);

    void setLocked(bool locked);
    void setStyler(std::shared_ptr<const CodeStyler> styler);
    void setProblems(const Diagnostics &problems);
    void setOffer(Offer offer) { m_offer = std::move(offer); }
    void setHint(const QString &hint);
    /// Marks what was found.
    void setMatches(const QList<TextMatch> &matches);

    int cursor() const;
    QPoint placeUnderCursor() const;
    int selectionBegin() const;
    int selectionEnd() const;
    void select(int begin, int end);
    void jumpTo(int offset);
    int offsetOf(TextPosition position) const;
    TextPosition positionOf(int offset) const;
    void goToProblem(int step);
    void foldEverything(bool folded);

Q_SIGNALS:
    void edited();
    void cursorMoved();
    void left();
    void problemReached(int index);
    void completionChosen(const QString &word);
    void fixRequested();
    void findRequested(bool replacing);
    void findNextRequested(int step);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A stretch that is underlined.
    struct Stretch
    {
        int begin = 0;
        int end = 0;
    };

    void setUp();
    void setUpKeys();
    void setUpMargins();
    void applyColors();
    void applyStyleColors();
    void applyMarkerColors();
    void styleUpTo(int position);
    void showProblems();
    void showBrackets();
    int partnerOf(int bracket) const;
    void showLineNumbers();
    Stretch stretchAt(int offset) const;
    void showOffer();
    bool takeKey(const QKeyEvent &key);
    void describeProblem(int index);
    long send(unsigned int message, unsigned long one = 0, long other = 0) const
    {
        return SendScintilla(message, one, other);
    }

    std::shared_ptr<const CodeStyler> m_styler;
    Diagnostics m_problems;
    Offer m_offer;
    QString m_hint;
    bool m_loading = false;
};

} // namespace Hookbench
