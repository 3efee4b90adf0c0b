// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/keywordcategory.h"
#include "models/values/keywordpack.h"
#include "models/values/replytext.h"
#include "ui/parts/card.h"

#include <QSet>

class QComboBox;
class QLabel;
class QToolButton;

namespace Hookbench {

class CostMeter;
class FieldRow;
class KeywordField;
class ReplyCombo;
class ToggleSwitch;

/// One keyword category as a card: the words as chips, the reply, and for Opt-Out the fuzzy logic. Value in, value out;
/// it is told what to complain about.
class KeywordPanel : public Card
{
    Q_OBJECT
public:
    explicit KeywordPanel(QWidget *parent = nullptr);
    ~KeywordPanel() override;

    void setValue(const KeywordCategory &value);
    /// Like setValue, but the cursors stay near what changed, and what the category hides stays as it was.
    void showValue(const KeywordCategory &value);
    /// A word still standing in the entry field is not part of it (see takeTypedWords).
    KeywordCategory value() const;
    /// Makes chips of what still stands in the entry field.
    void takeTypedWords();
    /// Adds words and says which, and which were left out because another category has them.
    void addSuggested(const QStringList &words, const QStringList &usedElsewhere);

    /// Texts on offer for the replies.
    void setReplies(const ReplyTexts &replies);
    /// Words on offer.
    void setPacks(const QList<KeywordPack> &packs);
    void setReadOnly(bool readOnly);
    /// Where it stands among its sisters, from 0; says which moves are possible.
    void setPlace(int index, int count);
    /// @p complaints have pointers relative to the category ("/keywords/2", "/replyMessage"). A field that was never
    /// left stays quiet until touchAll; single keywords and missing ones speak at once.
    void setComplaints(const Diagnostics &complaints);
    void touchAll();
    /// Puts the focus on the field that @p pointer is about.
    void focusField(QStringView pointer);
    void focusCategory();

Q_SIGNALS:
    void edited();
    /// A field was left, so that it may be complained about.
    void touched();
    void removeRequested();
    /// -1 up, 1 down.
    void moveRequested(int by);
    /// Another category is wished for after this one.
    void addRequested();
    /// Another Custom category is wished for after this one.
    void anotherRequested();
    void suggestionChosen(const QStringList &words);
    /// What has just appeared should be scrolled to.
    void revealRequested(QWidget *what);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildHead();
    void connectFields();
    void retranslate();
    void retranslateFuzzy();
    void nameButtons();
    void chooseCategory(int index);
    void showCategory(Category category);
    void offerReplies();
    void showFuzzy();
    void showComplaints();
    Category category() const;

    QLabel *m_title;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QToolButton *m_more;
    QComboBox *m_category;
    KeywordField *m_keywords;
    ReplyCombo *m_reply;
    QWidget *m_fuzzyPart;
    ToggleSwitch *m_fuzzy;
    ReplyCombo *m_fuzzyResponse;
    QComboBox *m_fuzzyProfile;
    CostMeter *m_replyCost;
    CostMeter *m_fuzzyResponseCost;
    FieldRow *m_categoryRow;
    FieldRow *m_replyRow;
    FieldRow *m_fuzzyRow;
    FieldRow *m_fuzzyResponseRow;
    FieldRow *m_fuzzyProfileRow;
    Category m_chosen = Category::OptIn;
    ReplyTexts m_replies;
    QSet<QString> m_touchedFields;
    Diagnostics m_complaints;
    bool m_allTouched = false;
    bool m_readOnly = false;
    int m_index = 0;
    int m_count = 1;
};

} // namespace Hookbench
