// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/galleryproviders.h"

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

bool hasShape(const Provider &provider, EventKind kind)
{
    return std::any_of(provider.shapes.cbegin(), provider.shapes.cend(),
                       [kind](const ProviderShape &shape) { return shape.kind == kind; });
}

GalleryProviders::GalleryProviders(const ProviderGallery &gallery, QObject *parent)
    : QAbstractListModel{parent}
    , m_gallery{gallery}
{
    show({}, m_kind);
}

void GalleryProviders::show(const QString &search, EventKind kind)
{
    beginResetModel();
    m_kind = kind;
    m_found = m_gallery.search(search);
    std::stable_partition(m_found.begin(), m_found.end(),
                          [kind](const Provider *provider) { return hasShape(*provider, kind); });
    endResetModel();
}

const Provider *GalleryProviders::at(int row) const
{
    return m_found.value(row);
}

int GalleryProviders::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_found.size()); ++row) {
        if (m_found.at(row)->id == id)
            return row;
    }
    return -1;
}

int GalleryProviders::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QString GalleryProviders::note(const Provider &provider) const
{
    if (hasShape(provider, m_kind))
        return tr("template");
    if (provider.isUsable())
        return m_kind == EventKind::Inbound ? tr("feedback only") : tr("inbound only");
    switch (provider.wire) {
    case ProviderWire::Form:
        return tr("form data");
    case ProviderWire::Query:
        return tr("query parameters");
    case ProviderWire::Xml:
        return u"XML"_s;
    case ProviderWire::Json:
    case ProviderWire::Unknown:
        return tr("no template");
    }
    return {};
}

QVariant GalleryProviders::data(const QModelIndex &index, int role) const
{
    const Provider *provider = at(index.row());
    if (!index.isValid() || !provider)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)", "provider, what the gallery has for it").arg(provider->name, note(*provider));
    case Qt::ToolTipRole:
        return provider->alsoCalled.isEmpty() ? QString{}
                                              : tr("Also called %1").arg(provider->alsoCalled.join(u", "_s));
    default:
        return {};
    }
}

} // namespace Hookbench
