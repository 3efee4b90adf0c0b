// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/dropveil.h"

#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace Hookbench {

namespace {

/// The files and folders of this machine among what is dragged.
QStringList pathsIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DropVeil::DropVeil(QWidget *page)
    : QWidget{page}
    , m_page{page}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    hide();
}

bool DropVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_page)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (pathsIn(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(m_page->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = pathsIn(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(paths);
        return true;
    }
    default:
        return false;
    }
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    QColor page = tokens.page;
    page.setAlphaF(0.9F);
    painter.fillRect(rect(), page);
    QPen pen{tokens.accent, 2, Qt::DashLine};
    painter.setPen(pen);
    painter.drawRoundedRect(rect().adjusted(8, 8, -8, -8), 8, 8);
    painter.setPen(tokens.text);
    painter.setFont(scaledFont(font(), TextSize::PageTitle));
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drop webhook documents or folders here to import them"));
}

} // namespace Hookbench
