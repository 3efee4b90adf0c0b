// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replies/replycost.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace Hookbench {

class ToneIcon;

/// What sending the text of a reply field costs, under that field: encoding, units, segments, the characters that force
/// UCS-2 marked in the text, and a wording without them to take whole or character by character.
class CostMeter : public QWidget
{
    Q_OBJECT
public:
    /// Follows the text of @p field, which is editable, and writes into it what is accepted.
    explicit CostMeter(QComboBox *field, QWidget *parent = nullptr);
    /// Goes with its field; an empty text hides it besides.
    void setShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void tell();
    void tellOffenders();
    void offerSubstitutes();
    void replaceAll(Accents accents);
    void replaceEach(const QString &character, const QString &substitute);
    QPushButton *offer(const QString &title, std::function<void()> act);
    void clearOffers();
    QString markedText() const;
    QString text() const;

    QComboBox *m_field;
    ToneIcon *m_icon;
    QLabel *m_sum;
    QLabel *m_marked;
    QWidget *m_offers;
    ReplyCost m_cost;
    bool m_shown = true;
};

} // namespace Hookbench
