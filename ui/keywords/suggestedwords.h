// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/keywordpack.h"
#include "ui/parts/buttons.h"

class QMenu;

namespace Hookbench {

/// A button with a menu of keyword packs. Offers of each what a category lacks.
class SuggestedWords : public IconButton
{
    Q_OBJECT
public:
    explicit SuggestedWords(QWidget *parent = nullptr);

    void setPacks(const QList<KeywordPack> &packs);
    /// Whose words are offered; hides itself when no pack has any.
    void setCategory(Category category);
    /// What is there already.
    void setPresent(const QStringList &keywords) { m_present = keywords; }

Q_SIGNALS:
    void wordsChosen(const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void follow();
    void retranslate();
    static QString packName(const KeywordPack &pack);

    QMenu *m_menu;
    QList<KeywordPack> m_packs;
    Category m_category = Category::OptIn;
    QStringList m_present;
};

} // namespace Hookbench
