// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/providergallery.h"
#include "ui/payload/payloadpane.h"

class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;

namespace Hookbench {

class GalleryProviders;
class ProviderDetails;

/// The gallery of providers: find one, look at what it posts, take its template.
class GalleryPane : public PayloadPane
{
    Q_OBJECT
public:
    explicit GalleryPane(const ProviderGallery &gallery, QWidget *parent = nullptr);

    QString title() const override;
    void enter(const PayloadContext &context) override;
    void reset() override;
    void focusSearch() override;
    /// The provider whose template was taken last; empty when none was.
    QString chosenProvider() const { return m_chosen; }

Q_SIGNALS:
    /// A sample of the gallery is wanted in the pane that binds by hand.
    void sampleOffered(const QByteArray &body);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showCurrent();
    void use();
    void retranslate();

    GalleryProviders *m_model;
    QLineEdit *m_search;
    QLabel *m_counter;
    QListView *m_list;
    QScrollArea *m_scroll;
    ProviderDetails *m_details;
    QLabel *m_noHits;
    EventKind m_kind = EventKind::Inbound;
    QString m_chosen;
};

} // namespace Hookbench
