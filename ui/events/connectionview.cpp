// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/connectionview.h"

#include "models/words/signaturewords.h"
#include "models/words/words.h"
#include "ui/parts/tables.h"

#include <QHeaderView>

namespace Hookbench {

ConnectionView::ConnectionView(QWidget *parent)
    : QTableWidget{0, 2, parent}
{
    dressTable(this);
    verticalHeader()->setDefaultSectionSize(32);
    horizontalHeader()->setStretchLastSection(true);
    setExchange({});
}

void ConnectionView::setExchange(const Exchange &exchange)
{
    setAccessibleName(tr("Connection"));
    setHorizontalHeaderLabels({tr("What"), tr("Value")});
    const bool received = exchange.direction == Direction::Received;
    const bool secure = !exchange.tls.protocol.isEmpty();
    const QString signature
        = exchange.signature == SignatureVerdict::NotChecked ? tr("Not checked") : Words::name(exchange.signature);
    const std::pair<QString, QString> rows[] = {
        {tr("Sender's address"), received ? exchange.peer : QString{}},
        {tr("Signature"), received ? signature : QString{}},
        {tr("Encryption"),
         secure         ? exchange.tls.protocol
             : received ? QString{}
                        : tr("None")},
        {tr("Cipher"), exchange.tls.cipher},
        {tr("Certificate of"), exchange.tls.subject},
        {tr("Issued by"), exchange.tls.issuer},
        {tr("Valid until"), exchange.tls.validUntil},
        {tr("Failure"), exchange.failure == Failure::None ? QString{} : Words::name(exchange.failure)},
        {tr("In the library's words"), exchange.failureDetail},
    };
    setRowCount(0);
    for (const auto &[what, value] : rows) {
        if (value.isEmpty())
            continue;
        const int row = rowCount();
        insertRow(row);
        auto *content = new QTableWidgetItem(value);
        content->setToolTip(value);
        setItem(row, 0, new QTableWidgetItem(what));
        setItem(row, 1, content);
    }
    resizeColumnToContents(0);
    setColumnWidth(0, columnWidth(0) + 32);
}

} // namespace Hookbench
