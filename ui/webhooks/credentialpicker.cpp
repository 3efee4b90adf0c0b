// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/credentialpicker.h"

#include "ui/parts/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {
constexpr int NameRole = Qt::UserRole;
constexpr int CreateRole = Qt::UserRole + 1;
} // namespace

CredentialPicker::CredentialPicker(QWidget *parent)
    : QComboBox{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(this, &QComboBox::activated, this, &CredentialPicker::choose);
    rebuild();
}

void CredentialPicker::setCredentials(const QList<ApiCredential> &credentials)
{
    m_credentials = credentials;
    rebuild();
}

void CredentialPicker::setVendor(Vendor vendor)
{
    m_vendor = vendor;
    rebuild();
}

void CredentialPicker::setChosen(const QString &name)
{
    m_chosen.insert(m_vendor, name);
    rebuild();
}

QString CredentialPicker::inboundNumber() const
{
    for (const ApiCredential &credential : m_credentials) {
        if (webhookVendor(credential.vendor) == m_vendor && credential.name == chosen())
            return credential.inboundNumber();
    }
    return {};
}

void CredentialPicker::choose(int index)
{
    if (itemData(index, CreateRole).toBool()) {
        rebuild();
        // Arrows in the closed list only step through what there is; leaving the form takes a decision.
        if (!m_stepping)
            Q_EMIT createRequested();
        else if (chosen().isEmpty())
            showPopup();
        return;
    }
    m_chosen.insert(m_vendor, itemData(index, NameRole).toString());
    Q_EMIT chosenByPerson();
}

void CredentialPicker::rebuild()
{
    const QSignalBlocker blocker{this};
    clear();
    for (const ApiCredential &credential : m_credentials) {
        if (webhookVendor(credential.vendor) != m_vendor)
            continue;
        addItem(credential.name);
        setItemData(count() - 1, credential.name, NameRole);
        setItemData(count() - 1, credential.inboundNumber(), Qt::ToolTipRole);
    }
    setPlaceholderText(count() == 0 ? tr("There are no API credentials for this vendor yet") : tr("Select an option"));
    if (!chosen().isEmpty() && findData(chosen(), NameRole) < 0) {
        addItem(themedIcon("warning"_L1, Tone::Notice), chosen());
        setItemData(count() - 1, chosen(), NameRole);
    }
    if (count() > 0)
        insertSeparator(count());
    addItem(themedIcon("plus"_L1), tr("Create new API credentials…"));
    setItemData(count() - 1, true, CreateRole);
    setCurrentIndex(chosen().isEmpty() ? -1 : findData(chosen(), NameRole));
}

void CredentialPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QComboBox::changeEvent(event);
}

void CredentialPicker::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback stepping{m_stepping, true};
    QComboBox::keyPressEvent(event);
}

void CredentialPicker::wheelEvent(QWheelEvent *event)
{
    // The wheel scrolls the page; it must not change a choice that passes under the pointer.
    if (!hasFocus())
        return event->ignore();
    const QScopedValueRollback stepping{m_stepping, true};
    QComboBox::wheelEvent(event);
}

} // namespace Hookbench
