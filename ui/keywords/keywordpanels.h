// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/keywordcategory.h"

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

    void setValue(const QList<KeywordCategory> &categories);
    QList<KeywordCategory> value() const;
    void takeTypedWords();
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
    KeywordPanel *addPanel(const KeywordCategory &value);
    void addNext();
    void remove(KeywordPanel *panel);
    void move(KeywordPanel *panel, int by);
    void renumber();
    void retranslate();

    QList<KeywordPanel *> m_panels;
    QVBoxLayout *m_cards;
    QPushButton *m_add;
    bool m_readOnly = false;
};

} // namespace Hookbench
