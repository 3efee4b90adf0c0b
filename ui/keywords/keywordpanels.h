// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/keywordcategory.h"
#include "models/values/keywordpack.h"
#include "models/values/replytext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Hookbench {

class KeywordPanel;

/// The keyword categories of a webhook, a card each, and the button that adds one.
class KeywordPanels : public QWidget
{
    Q_OBJECT
public:
    explicit KeywordPanels(QWidget *parent = nullptr);
    ~KeywordPanels() override;

    void setValue(const QList<KeywordCategory> &categories);
    /// Like setValue, but keeps the panels that stay, and the cursors near what changed.
    void showValue(const QList<KeywordCategory> &categories);
    QList<KeywordCategory> value() const;
    void takeTypedWords();
    /// Texts on offer for the replies.
    void setReplies(const ReplyTexts &replies);
    /// Words on offer for each category.
    void setPacks(const QList<KeywordPack> &packs);
    void setReadOnly(bool readOnly);
    /// Takes those that are about "/keywordCategories/N…" and ignores the others.
    void setComplaints(const Diagnostics &complaints);
    void touchAll();
    /// Puts the focus on what "/keywordCategories/N…" is about.
    void focusField(const QString &pointer);
    const QList<KeywordPanel *> &panels() const { return m_panels; }

Q_SIGNALS:
    void edited();
    void touched();
    /// What has just appeared should be scrolled to.
    void revealRequested(QWidget *what);

protected:
    void changeEvent(QEvent *event) override;

private:
    KeywordPanel *insertPanel(qsizetype at, const KeywordCategory &value);
    void connectPanel(KeywordPanel *panel);
    void takePanel(qsizetype at);
    KeywordCategory nextCategory() const;
    void addNew(const KeywordPanel *after, const KeywordCategory &value);
    void addSuggested(KeywordPanel *panel, const QStringList &words);
    void remove(KeywordPanel *panel);
    void move(KeywordPanel *panel, int by);
    void orderTabs();
    void renumber();
    void retranslate();

    QList<KeywordPanel *> m_panels;
    QVBoxLayout *m_cards;
    QPushButton *m_add;
    ReplyTexts m_replies;
    QList<KeywordPack> m_packs;
    bool m_readOnly = false;
};

} // namespace Hookbench
