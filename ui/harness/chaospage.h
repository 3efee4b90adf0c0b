// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/chaosrun.h"
#include "ui/harness/harnessservices.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace Hookbench {

class ChaosDetails;
class ChaosTree;
class PageHeader;
class ProblemLine;
class RequestSignaturePane;
class TargetForm;

/// The chaos pack: cases are ticked and run against one endpoint, each gets its verdict and the reason, and all of it
/// goes into a report.
class ChaosPage : public QWidget
{
    Q_OBJECT
public:
    explicit ChaosPage(const HarnessServices &services, QWidget *parent = nullptr);
    ~ChaosPage() override;

    /// Begins, or says why not.
    void start();
    ChaosRun &run() { return m_run; }

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    void openEventRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    Result<ChaosRun::Order> order() const;
    void begin(ChaosRun::Order order, const Result<Signer> &signer);
    void followTarget();
    void followState();
    void showCase(ChaosCase chaosCase);
    void tellEnd();
    QString summary() const;
    void writeReport(const QString &suffix);
    void retranslate();

    HarnessServices m_services;
    ChaosRun m_run;
    PageHeader *m_header;
    QPushButton *m_cancel;
    QPushButton *m_report;
    QMenu *m_menu;
    ProblemLine *m_problem;
    TargetForm *m_target;
    RequestSignaturePane *m_signature;
    QPushButton *m_all;
    QPushButton *m_none;
    QProgressBar *m_bar;
    QLabel *m_summary;
    QPushButton *m_openLog;
    ChaosTree *m_tree;
    ChaosDetails *m_details;
    ChaosCase m_shown = ChaosCase::Duplicate;
};

} // namespace Hookbench
