// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"

#include <QComboBox>
#include <QHash>
#include <QList>

namespace Hookbench {

/// The API credentials of one vendor to choose from, and the entry that asks for a new one. Remembers the choice for
/// each vendor.
class CredentialPicker : public QComboBox
{
    Q_OBJECT
public:
    explicit CredentialPicker(QWidget *parent = nullptr);

    void setCredentials(const QList<ApiCredential> &credentials);
    void setVendor(Vendor vendor);
    /// A name that no credential has is shown all the same.
    void setChosen(const QString &name);
    QString chosen() const { return m_chosen.value(m_vendor); }
    /// The chosen credential's number, or nothing.
    QString inboundNumber() const;

Q_SIGNALS:
    /// The person chose another one.
    void chosenByPerson();
    void createRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(int index);
    void rebuild();

    QList<ApiCredential> m_credentials;
    Vendor m_vendor = Vendor::Custom;
    QHash<Vendor, QString> m_chosen;
    /// A key or the wheel is moving the choice while the list is closed.
    bool m_stepping = false;
};

} // namespace Hookbench
