// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/receiversection.h"

#include "models/checks/settingchecks.h"
#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

ReceiverSection::ReceiverSection(PreferencesBook &preferences, ReceiverDesk &desk, Among among, QWidget *parent)
    : SettingsSection{preferences, parent}
    , m_desk{desk}
    , m_among{among}
    , m_port{new QLineEdit}
    , m_baseUrl{new QLineEdit}
    , m_portSaved{new SavedMark}
    , m_baseUrlSaved{new SavedMark}
    , m_portRow{new FieldRow{m_port, m_portSaved}}
    , m_baseUrlRow{new FieldRow{m_baseUrl, m_baseUrlSaved}}
    , m_problem{new ProblemLine}
    , m_urls{new QLabel}
{
    m_port->setObjectName(u"port"_s);
    m_baseUrl->setObjectName(u"baseUrl"_s);
    m_baseUrl->setPlaceholderText(u"https://example.com"_s);
    m_problem->setObjectName(u"portProblem"_s);
    m_urls->setObjectName(u"urls"_s);
    m_urls->setTextFormat(Qt::PlainText);
    m_urls->setWordWrap(true);
    m_urls->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(m_portRow);
    column()->addWidget(m_problem);
    column()->addWidget(m_baseUrlRow);
    column()->addWidget(m_urls);
    connect(m_port, &QLineEdit::editingFinished, this, &ReceiverSection::commitPort);
    connect(m_port, &QLineEdit::textEdited, this, [this] {
        m_portRow->setComplaints({});
        m_problem->setText({});
    });
    connect(m_baseUrl, &QLineEdit::editingFinished, this, &ReceiverSection::commitBaseUrl);
    connect(m_baseUrl, &QLineEdit::textEdited, this, [this] { m_baseUrlRow->setComplaints({}); });
    connect(&m_desk, &ReceiverDesk::stateChanged, this, &ReceiverSection::showUrl);
    ReceiverSection::retranslate();
    ReceiverSection::showStored();
}

void ReceiverSection::commit()
{
    commitPort();
    commitBaseUrl();
}

bool ReceiverSection::isWrong() const
{
    return m_portRow->hasComplaints() || m_baseUrlRow->hasComplaints();
}

void ReceiverSection::commitPort()
{
    const Diagnostics complaints = checkPort(m_port->text());
    m_portRow->setComplaints(complaints);
    if (!complaints.isEmpty())
        return;
    const auto port = static_cast<quint16>(m_port->text().trimmed().toUInt());
    m_port->setText(QString::number(port));
    if (port != stored().receiverPort)
        movePort(port);
}

void ReceiverSection::movePort(quint16 port)
{
    // It listens first: a port that is taken is not worth remembering.
    const quint16 before = m_desk.port();
    const bool wanted = m_desk.isRunning() || !m_desk.problem().summary.isEmpty();
    if (wanted) {
        if (const Result<> moved = m_desk.moveTo(port); !moved) {
            m_port->setText(QString::number(stored().receiverPort));
            m_problem->setText(m_desk.isRunning()
                                   ? tr("%1 The receiver goes on listening on port %2.", "%1 is a sentence")
                                         .arg(moved.error().summary, QString::number(m_desk.port()))
                                   : moved.error().summary);
            return;
        }
    }
    m_problem->setText({});
    const bool kept = keep(m_portSaved, [port](Preferences &preferences) { preferences.receiverPort = port; });
    if (kept || before == 0)
        return;
    if (const Result<> back = m_desk.moveTo(before); !back)
        m_problem->setText(back.error().summary);
}

void ReceiverSection::commitBaseUrl()
{
    const Diagnostics complaints = checkBaseUrl(m_baseUrl->text());
    m_baseUrlRow->setComplaints(complaints);
    if (!complaints.isEmpty())
        return;
    const QString wanted = m_baseUrl->text().trimmed();
    if (wanted != stored().baseUrl)
        keep(m_baseUrlSaved, [&wanted](Preferences &preferences) { preferences.baseUrl = wanted; });
    // As it is kept: without the slashes at its end.
    m_baseUrl->setText(stored().baseUrl);
}

void ReceiverSection::showStored()
{
    m_port->setText(QString::number(stored().receiverPort));
    m_baseUrl->setText(stored().baseUrl);
    m_portRow->setComplaints({});
    m_baseUrlRow->setComplaints({});
    showUrl();
}

void ReceiverSection::showUrl()
{
    m_urls->setText(tr("Webhook URLs begin with %1").arg(QString{m_desk.baseUrl() + ReceiverDesk::pathPrefix}));
}

void ReceiverSection::retranslate()
{
    title()->setText(m_among == Among::Receiver ? tr("Address") : tr("Receiver"),
                     tr("It listens on this computer only. A tunnel can lead providers to it."));
    m_portRow->setLabel(tr("Port"));
    m_portRow->setHint(tr("From 1024 to 65535. A receiver that is on moves there at once."));
    m_baseUrlRow->setLabel(tr("Base URL"));
    m_baseUrlRow->setHelp(tr("Base URL"),
                          tr("Where a tunnel leads to the receiver, enter its public address. The webhooks show their "
                             "URLs under it. Empty shows the receiver's own address."));
    m_baseUrlRow->setHint(tr("For a tunnel to the receiver. Empty uses the receiver's own address."));
    showUrl();
}

} // namespace Hookbench
