// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/providergallery.h"

#include <QAbstractListModel>

namespace Hookbench {

/// The providers of the gallery that a search finds: those with a template for the kind of events first. Each row says
/// in words whether there is a template.
class GalleryProviders : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit GalleryProviders(const ProviderGallery &gallery, QObject *parent = nullptr);

    void show(const QString &search, EventKind kind);
    const Provider *at(int row) const;
    int rowOf(const QString &id) const;
    /// Of all, however many are found.
    int total() const { return int(m_gallery.providers().size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString note(const Provider &provider) const;

    const ProviderGallery &m_gallery;
    QList<const Provider *> m_found;
    EventKind m_kind = EventKind::Inbound;
};

/// Whether @p provider has a template for events of @p kind.
bool hasShape(const Provider &provider, EventKind kind);

} // namespace Hookbench
