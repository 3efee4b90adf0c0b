// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QListWidget>
#include <QTableWidget>

namespace Hookbench {

/// The fields of one received event: what each was read as, and where from.
class FieldsView : public QTableWidget
{
    Q_OBJECT
public:
    explicit FieldsView(QWidget *parent = nullptr);
    void setEvent(const ExtractedEvent &event);
    void retranslate();

private:
    ExtractedEvent m_event;
};

/// A decision's trace as numbered sentences, in the order in which the engine went.
class TraceView : public QListWidget
{
    Q_OBJECT
public:
    explicit TraceView(QWidget *parent = nullptr);
    void setDecision(const Decision &decision);
    /// Says why there is no decision.
    void setNothing(const QString &why);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// How long the parts of a request took, each counted from its start.
class TimingView : public QTableWidget
{
    Q_OBJECT
public:
    explicit TimingView(QWidget *parent = nullptr);
    void setExchange(const Exchange &exchange);
};

/// Microseconds as milliseconds in the language's own figures: "12.4 ms".
QString spokenDuration(qint64 microseconds);

} // namespace Hookbench
