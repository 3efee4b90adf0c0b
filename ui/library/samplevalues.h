// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/samplebody.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Hookbench {

class ToneIcon;

/// What a webhook reads from a sample event, field by field and for every event of the body, each to be changed there;
/// and whether the sample fits the webhook's mapping.
class SampleValues : public QWidget
{
    Q_OBJECT
public:
    explicit SampleValues(QWidget *parent = nullptr);

    void setReading(const SampleReading &reading, const QStringList &fieldsNotSent);
    /// There is no webhook to read it with; @p why says so.
    void setUnread(const QString &why);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The person typed another value for a field of the event at @p event.
    void valueTyped(int event, Hookbench::Field field, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *rowFor(const ExtractedField &field, int event) const;
    void judge();
    void retranslate();

    ToneIcon *m_icon;
    QLabel *m_verdict;
    QTreeWidget *m_tree;
    SampleReading m_reading;
    QStringList m_fieldsNotSent;
    QString m_unread;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace Hookbench
