// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/findbar.h"

#include "ui/parts/buttons.h"
#include "ui/parts/codeview.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/searchfield.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

FindBar::FindBar(CodeView &view, QWidget *parent)
    : QWidget{parent}
    , m_view{view}
    , m_delay{new QTimer{this}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    build();
    layOut();
    connectParts();
    retranslate();
    hide();
}

void FindBar::build()
{
    m_wanted = new QLineEdit;
    m_wanted->setObjectName(u"find"_s);
    m_replacement = new QLineEdit;
    m_replacement->setObjectName(u"replacement"_s);
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_previous = iconButton("chevron-up"_L1);
    m_next = iconButton("chevron-down"_L1);
    m_close = iconButton("close"_L1);
    m_close->setAutoRaise(true);
    m_case = new QCheckBox;
    m_words = new QCheckBox;
    m_regular = new QCheckBox;
    m_replaceRow = new QWidget;
    m_replace = pillButton(ButtonRole::Secondary);
    m_replaceAll = pillButton(ButtonRole::Secondary);
    m_wanted->installEventFilter(this);
    m_replacement->installEventFilter(this);
}

void FindBar::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_wanted, 1);
    first->addWidget(m_previous);
    first->addWidget(m_next);
    first->addWidget(m_close);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout{choices, 12};
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_words),
                         static_cast<QWidget *>(m_regular), static_cast<QWidget *>(m_count)})
        flow->addWidget(one);
    auto *replacing = new QHBoxLayout{m_replaceRow};
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->setSpacing(8);
    replacing->addWidget(m_replacement, 1);
    replacing->addWidget(m_replace);
    replacing->addWidget(m_replaceAll);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(choices);
    column->addWidget(m_replaceRow);
}

void FindBar::connectParts()
{
    const auto again = [this] {
        search();
        // What is typed is found from where the selection begins, so that one more letter stays at the place.
        m_view.select(m_view.selectionBegin(), m_view.selectionBegin());
        if (!m_matches.found.isEmpty())
            go(1);
    };
    connect(m_wanted, &QLineEdit::textEdited, this, again);
    for (const QCheckBox *choice : {m_case, m_words, m_regular})
        connect(choice, &QCheckBox::toggled, this, again);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceEach);
    connect(&m_view, &CodeView::edited, m_delay, qOverload<>(&QTimer::start));
    connect(&m_view, &CodeView::cursorMoved, this, [this] {
        if (isVisible() && !m_delay->isActive())
            showCount();
    });
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (isVisible())
            search();
    });
}

TextQuery FindBar::query() const
{
    return {m_wanted->text(), m_case->isChecked(), m_words->isChecked(), m_regular->isChecked()};
}

void FindBar::open(bool replacing)
{
    const QByteArray text = m_view.bytes();
    const QByteArray selected = text.mid(m_view.selectionBegin(), m_view.selectionEnd() - m_view.selectionBegin());
    if (!selected.isEmpty() && !selected.contains('\n') && !selected.contains('\r'))
        m_wanted->setText(QString::fromUtf8(selected));
    m_replaceRow->setVisible(replacing && !m_view.isReadOnly());
    show();
    search();
    m_wanted->setFocus();
    m_wanted->selectAll();
}

void FindBar::close()
{
    hide();
    m_view.setMatches({});
    m_view.setFocus();
}

void FindBar::search()
{
    m_delay->stop();
    m_matches = findAll(m_view.bytes(), query());
    m_view.setMatches(m_matches.found);
    showCount();
}

int FindBar::current() const
{
    const int begin = m_view.selectionBegin();
    const auto found = std::lower_bound(m_matches.found.cbegin(), m_matches.found.cend(), begin,
                                        [](const TextMatch &match, int at) { return match.begin < at; });
    const bool here = found != m_matches.found.cend() && found->begin == begin && found->end == m_view.selectionEnd();
    return here ? int(found - m_matches.found.cbegin()) : -1;
}

void FindBar::showCount()
{
    const QLocale locale;
    const QString total = locale.toString(m_matches.found.size());
    const int here = current();
    QString text;
    if (!m_matches.error.isEmpty())
        text = tr("Not a regular expression: %1").arg(m_matches.error);
    else if (m_wanted->text().isEmpty())
        text.clear();
    else if (m_matches.found.isEmpty())
        text = tr("Not found");
    else if (m_matches.more)
        text = tr("More than %1 places").arg(total);
    else if (here >= 0)
        text = tr("%1 of %2").arg(locale.toString(here + 1), total);
    else
        text = tr("%n place(s)", nullptr, int(m_matches.found.size()));
    m_count->setText(text);
    m_wanted->setAccessibleDescription(text);
    const bool any = !m_matches.found.isEmpty();
    m_wanted->setProperty("invalid", !any && !m_wanted->text().isEmpty());
    m_wanted->update();
    for (QWidget *button : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                            static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceAll)})
        button->setEnabled(any);
}

void FindBar::go(int step)
{
    if (m_delay->isActive() || m_matches.found.isEmpty())
        search();
    if (m_matches.found.isEmpty())
        return;
    const QList<TextMatch> &found = m_matches.found;
    const TextMatch *target = nullptr;
    if (step > 0) {
        // A match that is selected already is left behind.
        const int from = current() >= 0 ? m_view.selectionEnd() : m_view.selectionBegin();
        const auto next = std::lower_bound(found.cbegin(), found.cend(), from,
                                           [](const TextMatch &match, int at) { return match.begin < at; });
        target = next == found.cend() ? &found.first() : &*next;
    } else {
        const auto next = std::lower_bound(found.cbegin(), found.cend(), m_view.selectionBegin(),
                                           [](const TextMatch &match, int at) { return match.begin < at; });
        target = next == found.cbegin() ? &found.last() : &*std::prev(next);
    }
    m_view.select(target->begin, target->end);
    m_view.ensureCursorVisible();
    showCount();
}

void FindBar::replaceOne()
{
    if (m_delay->isActive())
        search();
    const int here = current();
    if (here < 0) {
        go(1);
        return;
    }
    const TextMatch match = m_matches.found.at(here);
    const QByteArray replacement = replacementOf(match, m_replacement->text(), query());
    m_view.apply({{match.begin, match.end, replacement}});
    const int behind = match.begin + int(replacement.size());
    m_view.select(behind, behind);
    search();
    go(1);
}

void FindBar::replaceEach()
{
    search();
    TextEdits edits;
    edits.reserve(m_matches.found.size());
    for (const TextMatch &match : std::as_const(m_matches.found))
        edits.append({match.begin, match.end, replacementOf(match, m_replacement->text(), query())});
    m_view.apply(edits);
    const int count = int(edits.size());
    search();
    m_count->setText(tr("%n place(s) replaced", nullptr, count));
    m_wanted->setAccessibleDescription(m_count->text());
    QAccessibleEvent told{m_wanted, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&told);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F3)
        go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool ours = plain && (enter || key->key() == Qt::Key_Escape);
    if (!ours)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (!enter)
        close();
    else if (watched == m_replacement)
        replaceOne();
    else
        go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_wanted->setPlaceholderText(tr("Find"));
    nameSearch(m_wanted, tr("Find in the text"));
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    setButtonName(m_previous, tr("Previous place"),
                  QKeySequence{Qt::SHIFT | Qt::Key_F3}.toString(QKeySequence::NativeText));
    setButtonName(m_next, tr("Next place"), QKeySequence{Qt::Key_F3}.toString(QKeySequence::NativeText));
    setButtonName(m_close, tr("Close the search"), QKeySequence{Qt::Key_Escape}.toString(QKeySequence::NativeText));
    m_case->setText(tr("Match case"));
    m_words->setText(tr("Whole words"));
    m_regular->setText(tr("Regular expression"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    showCount();
}

} // namespace Hookbench
