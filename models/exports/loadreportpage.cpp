// SPDX-License-Identifier: GPL-3.0-or-later
// The report of many events as a web page.
#include "models/exports/loadpictures.h"
#include "models/exports/loadreport.h"
#include "models/exports/reportmarkup.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::LoadReport)

public:
    explicit PageWriter(const LoadReport &report)
        : m_report{report}
    {
    }

    QByteArray write()
    {
        const QString title = markup(tr("Many events"));
        m_page = u"<h1>"_s + title + u"</h1>\n<p>"_s
            + QDateTime::fromMSecsSinceEpoch(m_report.at, Qt::UTC).toString(Qt::ISODate) + u"</p>\n"_s;
        if (m_report.cancelled)
            m_page += u"<p class=\"failed\">"_s + markup(tr("The run was cancelled.")) + u"</p>\n"_s;
        writeFigures();
        writeOrder();
        writeParts();
        writeStatuses();
        heading(tr("Latency over time"));
        m_page += latencyPicture(m_report.moments, tr("Latency over time"));
        writeMoments();
        heading(tr("Distribution of the latency"));
        m_page += histogramPicture(m_report.histogram, tr("Distribution of the latency"));
        writeHistogram();
        return htmlDocument(title, m_page);
    }

private:
    void heading(const QString &text) { m_page += u"<h2>"_s + markup(text) + u"</h2>\n"_s; }
    void head(const QStringList &columns)
    {
        m_page += u"<table>\n<thead><tr>"_s;
        for (const QString &column : columns)
            m_page += u"<th scope=\"col\">"_s + markup(column) + u"</th>"_s;
        m_page += u"</tr></thead>\n<tbody>\n"_s;
    }
    /// The first cell is a text, the others are figures.
    void row(const QStringList &cells, qsizetype texts = 1)
    {
        m_page += u"<tr>"_s;
        for (qsizetype place = 0; place < cells.size(); ++place)
            m_page += (place < texts ? u"<td>"_s : u"<td class=\"number\">"_s) + markup(cells[place]) + u"</td>"_s;
        m_page += u"</tr>\n"_s;
    }
    void foot() { m_page += u"</tbody>\n</table>\n"_s; }

    static QString figure(qint64 value) { return QLocale{}.toString(value); }
    static QString figure(double value) { return QLocale{}.toString(value, 'f', 2); }
    static QStringList figures(const LoadLatency &latency)
    {
        return {figure(latency.p50), figure(latency.p90), figure(latency.p99), figure(latency.max)};
    }
    static QStringList latencyColumns() { return {tr("p50, ms"), tr("p90, ms"), tr("p99, ms"), tr("Longest, ms")}; }

    void writeFigures()
    {
        head({tr("Figure"), tr("Value")});
        row({tr("Sent"), figure(m_report.sent)});
        row({tr("Delivered"), figure(m_report.ok)});
        row({tr("Failed"), figure(m_report.failed)});
        row({tr("Tried again"), figure(m_report.retried)});
        if (m_report.unexpected)
            row({tr("Not as expected"), figure(*m_report.unexpected)});
        row({tr("Seconds"), figure(m_report.seconds)});
        row({tr("Events a second"), figure(m_report.perSecond)});
        const QStringList names = latencyColumns();
        const QStringList values = figures(m_report.latency);
        for (qsizetype place = 0; place < names.size(); ++place)
            row({names[place], values[place]});
        foot();
    }

    void writeOrder()
    {
        heading(tr("What was ordered"));
        const DistinctValues &distinct = m_report.distinct;
        head({tr("Setting"), tr("Value")});
        row({tr("Events"), m_report.count > 0 ? figure(m_report.count) : tr("no limit")});
        row({tr("At a time"), figure(qint64{m_report.concurrency})});
        row({tr("At most a second"), m_report.ratePerSecond > 0 ? figure(m_report.ratePerSecond) : tr("no limit")});
        row({tr("Seconds at most"), m_report.durationSeconds > 0 ? figure(m_report.durationSeconds) : tr("no limit")});
        row({tr("Profile numbers"),
             distinct.firstNumber.isEmpty()
                 ? tr("of the samples, counted up")
                 : tr("%1 to %2", "numbers").arg(distinct.firstNumber, distinct.lastNumber)});
        row({tr("Message ids"),
             distinct.idPrefix.isEmpty() ? tr("made up for the run") : distinct.idPrefix + u"1, …"_s});
        row({tr("Time of the events"),
             distinct.firstTime == 0
                 ? tr("when they were sent")
                 : tr("from %1, %2 ms apart")
                       .arg(QDateTime::fromMSecsSinceEpoch(distinct.firstTime, Qt::UTC).toString(Qt::ISODate),
                            figure(distinct.stepMilliseconds))});
        foot();
    }

    void writeParts()
    {
        heading(tr("Mix"));
        head(QStringList{tr("Event"), tr("Goes to"), tr("Weight"), tr("Sent"), tr("Delivered"), tr("Failed")}
             + latencyColumns());
        for (const LoadPartFigures &part : m_report.parts)
            row(QStringList{part.title, part.url, figure(qint64{part.weight}), figure(part.sent), figure(part.ok),
                            figure(part.failed)}
                    + figures(part.latency),
                2);
        foot();
    }

    void writeStatuses()
    {
        heading(tr("Answers"));
        head({tr("Answer"), tr("How often")});
        for (const LoadStatus &status : m_report.statuses)
            row({status.status > 0 ? QString::number(status.status) : Words::name(status.failure),
                 figure(status.count)});
        foot();
    }

    void writeMoments()
    {
        head(QStringList{tr("From, s"), tr("Attempts"), tr("Refused")} + latencyColumns());
        for (const LoadMoment &moment : m_report.moments)
            row(QStringList{figure(moment.from), figure(moment.attempts), figure(moment.refused)}
                    + figures(moment.latency),
                0);
        foot();
    }

    void writeHistogram()
    {
        head({tr("From, ms"), tr("To, ms"), tr("How often")});
        for (const LoadBar &bar : m_report.histogram)
            row({QLocale{}.toString(bar.from, 'f', 3), QLocale{}.toString(bar.to, 'f', 3), figure(bar.count)}, 0);
        foot();
    }

    const LoadReport &m_report;
    QString m_page;
};

} // namespace

QByteArray loadReportHtml(const LoadReport &report)
{
    return PageWriter{report}.write();
}

} // namespace Hookbench
