// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/loadrun.h"
#include "ui/harness/harnessservices.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTabWidget;
class QTimer;

namespace Hookbench {

class LoadForm;
class LoadResult;
class PageHeader;
class ProblemLine;

/// Many events are ordered here, and followed while they go out: paused, cancelled, and reported in a file.
class LoadPage : public QWidget
{
    Q_OBJECT
public:
    explicit LoadPage(const HarnessServices &services, QWidget *parent = nullptr);
    ~LoadPage() override;

    /// Begins, or says why not.
    void start();
    LoadRun &run() { return m_run; }
    LoadForm *form() const { return m_form; }

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    bool isReceiverOff(const LoadRun::Order &order);
    void sign(const LoadRun::Order &order, qsizetype next);
    void begin(const LoadRun::Order &order);
    void pauseOrResume();
    void followState();
    void refresh();
    void tellEnd();
    void writeReport(const QString &suffix);
    void retranslate();

    HarnessServices m_services;
    LoadRun m_run;
    PageHeader *m_header;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_report;
    QMenu *m_menu;
    ProblemLine *m_problem;
    QTabWidget *m_tabs;
    LoadForm *m_form;
    LoadResult *m_result;
    QTimer *m_tick;
};

} // namespace Hookbench
