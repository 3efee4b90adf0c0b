// SPDX-License-Identifier: GPL-3.0-or-later
// How requests leave the page for other tools, and come from them.
#include "models/exports/curlcommand.h"
#include "models/exports/curlimport.h"
#include "models/exports/exportedchecks.h"
#include "models/exports/httparchive.h"
#include "models/exports/k6script.h"
#include "models/exports/postmancollection.h"
#include "models/state/requestfiles.h"
#include "ui/harness/importedrequest.h"
#include "ui/harness/requestform.h"
#include "ui/harness/testharnesspage.h"
#include "ui/parts/filechooser.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString fileName(const QString &name, const QString &suffix)
{
    QString plain;
    for (const QChar c : name.trimmed().toLower())
        plain.append(c.isLetterOrNumber() && c.unicode() < 128 ? c : u'-');
    return (plain.isEmpty() ? u"request"_s : plain.left(80)) + suffix;
}

} // namespace

void TestHarnessPage::buildMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &text, Format format) {
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, format] { exportAs(format); });
    };
    add(tr("Copy as cURL"), Format::Posix);
    add(tr("Copy as cURL for PowerShell"), Format::PowerShell);
    m_menu->addSeparator();
    add(tr("Export for Postman…"), Format::Postman);
    add(tr("Export as HAR…"), Format::Har);
    add(tr("Export for k6…"), Format::K6);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Paste a cURL command")), &QAction::triggered, this,
            [this] { importCommand(QApplication::clipboard()->text().toUtf8()); });
}

void TestHarnessPage::exportAs(Format format)
{
    const ComposedRequest request = m_form->request();
    const PreparedRequest prepared = prepare(request);
    for (const CompositionFault &fault : prepared.faults) {
        if (fault.severity == Severity::Error) {
            tell(Tone::Negative, tr("Nothing is exported. %1").arg(fault.sentence));
            return;
        }
    }
    write(format, {what(), prepared.request, exportedChecks(request.expectations)});
}

void TestHarnessPage::write(Format format, const ExportedRequest &request)
{
    Result<QByteArray> text = QByteArray{};
    QString suffix;
    switch (format) {
    case Format::Posix:
        copy(curlForPosix(request), tr("The command is copied. Secrets in it are variables."));
        return;
    case Format::PowerShell:
        copy(curlForPowerShell(request), tr("The command is copied. Secrets in it are variables."));
        return;
    case Format::Postman:
        text = postmanCollection(request.name, {request});
        suffix = u".postman_collection.json"_s;
        break;
    case Format::Har:
        text = httpArchive({request}, QDateTime::currentMSecsSinceEpoch(), QCoreApplication::applicationVersion());
        suffix = u".har"_s;
        break;
    case Format::K6:
        text = k6Script({request});
        suffix = u".js"_s;
        break;
    }
    if (!text) {
        Q_EMIT noticed(noticeFor(text.error()));
        return;
    }
    m_services.rehearsals.chooser.chooseNewFile(
        this, tr("Export request"), fileName(request.name, suffix),
        [self = QPointer<TestHarnessPage>{this}, bytes = *text](const QString &path) {
            if (!self)
                return;
            if (const Result<> written = self->m_services.files.write(path, bytes); !written)
                Q_EMIT self->noticed(noticeFor(written.error()));
            else
                self->tell(Tone::Positive, tr("The request is written to %1, without its secrets.").arg(path));
        });
}

void TestHarnessPage::copy(const Result<QByteArray> &text, const QString &done)
{
    if (!text) {
        Q_EMIT noticed(noticeFor(text.error()));
        return;
    }
    QApplication::clipboard()->setText(QString::fromUtf8(*text));
    tell(Tone::Positive, done);
}

void TestHarnessPage::importCommand(const QByteArray &command)
{
    const Result<ImportedRequest> imported = importCurl(command);
    if (!imported) {
        Q_EMIT noticed(noticeFor(imported.error()));
        return;
    }
    const Result<ComposedRequest> request = composedOf(*imported);
    if (!request) {
        Q_EMIT noticed(noticeFor(request.error()));
        return;
    }
    tryLeave([this, request = *request, notes = imported->notes] {
        begin(request);
        Notice notice;
        notice.tone = notes.isEmpty() ? Tone::Positive : Tone::Notice;
        notice.text = notes.isEmpty() ? tr("The command is imported. Give the request a name to save it.")
                                      : tr("The command is imported. %1").arg(notes.first());
        notice.detail = notes.join(u'\n');
        Q_EMIT noticed(notice);
    });
}

bool TestHarnessPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && isVisible() && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QWidget *focus = QApplication::focusWidget();
        const bool here = focus && focus == watched && isAncestorOf(focus);
        const QByteArray pasted = here ? QApplication::clipboard()->text().toUtf8() : QByteArray{};
        if (here && looksLikeCurl(pasted)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                importCommand(pasted);
            return true;
        }
    }
    return LibraryPage::eventFilter(watched, event);
}

} // namespace Hookbench
