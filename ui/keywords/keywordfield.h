// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/keywordpack.h"

#include <QHash>
#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Hookbench {

class ChipList;
class FieldRow;
class MissingWords;
class SuggestedWords;

/// The keywords of one category: the entry field, the words as chips, words on offer, and a warning when words are
/// missing that subscribers rely on. Value in, value out.
class KeywordField : public QWidget
{
    Q_OBJECT
public:
    explicit KeywordField(QWidget *parent = nullptr);
    ~KeywordField() override;

    /// Custom takes one keyword; the entry is closed once it is there.
    void setCategory(Category category);
    /// A word still standing in the entry field is not one of them (see takeTypedWords).
    void setKeywords(const QStringList &keywords);
    QStringList keywords() const;
    /// Makes chips of what still stands in the entry field.
    void takeTypedWords();
    /// Adds those that are not there yet and says which.
    void addSuggested(const QStringList &words, const QStringList &usedElsewhere);

    void setPacks(const QList<KeywordPack> &packs);
    void setReadOnly(bool readOnly);
    /// @p entry stands under the entry field; the warning about missing words is taken out of @p all.
    void setComplaints(const Diagnostics &entry, const QHash<int, Diagnostics> &chips, const Diagnostics &all);
    /// On the keyword at @p index, on the entry field for -1.
    void focusKeyword(int index);

Q_SIGNALS:
    void edited();
    /// The entry field was left.
    void left();
    void suggestionChosen(const QStringList &words);
    /// Another Custom category is wished for.
    void anotherRequested();
    /// What has just appeared should be scrolled to.
    void revealRequested(QWidget *what);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void follow();
    void say(const QString &note);
    void splitTypedText(const QString &text);
    void addWords(const QStringList &words);
    void setChips(const QStringList &chips);
    bool handleKey(const QKeyEvent &key);
    bool isFull() const;

    QLineEdit *m_entry;
    QToolButton *m_add;
    FieldRow *m_row;
    ChipList *m_chips;
    MissingWords *m_missing;
    SuggestedWords *m_suggested;
    QPushButton *m_another;
    Category m_category = Category::OptIn;
    QString m_note;
    bool m_readOnly = false;
};

} // namespace Hookbench
