// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/gallerypane.h"

#include "ui/payload/galleryproviders.h"
#include "ui/payload/providerdetails.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

GalleryPane::GalleryPane(const ProviderGallery &gallery, QWidget *parent)
    : PayloadPane{parent}
    , m_model{new GalleryProviders{gallery, this}}
    , m_search{new QLineEdit}
    , m_counter{new QLabel}
    , m_list{new QListView}
    , m_scroll{new QScrollArea}
    , m_details{new ProviderDetails}
    , m_noHits{new QLabel}
{
    m_search->setObjectName(u"gallerySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"galleryList"_s);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_counter->setForegroundRole(QPalette::PlaceholderText);
    m_noHits->setWordWrap(true);
    m_noHits->hide();
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout{left};
    leftColumn->setContentsMargins(24, 16, 8, 16);
    leftColumn->setSpacing(8);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_counter);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_noHits);
    left->setMinimumWidth(240);
    m_scroll->setWidget(m_details);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_scroll);
    split->setSizes({280, 760});
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_search, &QLineEdit::textChanged, this, &GalleryPane::find);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GalleryPane::showCurrent);
    connect(m_list, &QListView::activated, this, &GalleryPane::use);
    connect(m_details, &ProviderDetails::useRequested, this, &GalleryPane::use);
    connect(m_details, &ProviderDetails::bindRequested, this, &GalleryPane::sampleOffered);
    retranslate();
    find();
}

QString GalleryPane::title() const
{
    return tr("Gallery");
}

void GalleryPane::enter(const PayloadContext &context)
{
    m_details->setReadOnly(context.readOnly);
    if (const EventKind kind = payloadKind(context.webhook); kind != m_kind) {
        m_kind = kind;
        find();
    }
    m_search->setFocus();
}

void GalleryPane::reset()
{
    m_chosen.clear();
    m_search->clear();
}

void GalleryPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void GalleryPane::find()
{
    const Provider *before = m_model->at(m_list->currentIndex().row());
    m_model->show(m_search->text(), m_kind);
    const int found = m_model->rowCount();
    m_counter->setText(tr("%1 of %2").arg(found).arg(m_model->total()));
    m_noHits->setVisible(found == 0);
    m_list->setVisible(found > 0);
    const int row = before ? m_model->rowOf(before->id) : -1;
    m_list->setCurrentIndex(m_model->index(m_search->text().isEmpty() && row >= 0 ? row : 0));
    showCurrent();
}

void GalleryPane::showCurrent()
{
    m_details->show(m_model->at(m_list->currentIndex().row()), m_kind);
    m_scroll->ensureVisible(0, 0);
}

void GalleryPane::use()
{
    const Provider *provider = m_model->at(m_list->currentIndex().row());
    const ProviderShape *shape = m_details->shape();
    if (!provider || !shape || shape->kind != m_kind)
        return;
    m_chosen = provider->id;
    if (!shape->samples.isEmpty())
        Q_EMIT bodyOffered(shape->samples.constFirst().body);
    Q_EMIT templateOffered(shape->payload, shape->fieldsNotSent);
}

bool GalleryPane::eventFilter(QObject *watched, QEvent *event)
{
    // From the search the list is a key away.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            use();
            return true;
        default:
            break;
        }
    }
    return PayloadPane::eventFilter(watched, event);
}

void GalleryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PayloadPane::changeEvent(event);
}

void GalleryPane::retranslate()
{
    m_search->setPlaceholderText(tr("Search providers"));
    m_search->setAccessibleName(tr("Search providers"));
    m_list->setAccessibleName(tr("Providers"));
    m_noHits->setText(tr("No provider has all of these words. Paste one of its samples under From sample."));
    find();
}

} // namespace Hookbench
