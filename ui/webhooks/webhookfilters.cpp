// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookfilters.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QComboBox *choices(QLatin1StringView name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

/// The value chosen in @p combo; nothing for its first entry, which stands for all.
template<typename Value> std::optional<Value> chosen(const QComboBox *combo)
{
    const QVariant value = combo->currentData();
    return value.isValid() ? std::optional{static_cast<Value>(value.toInt())} : std::nullopt;
}

template<typename Value>
void fill(QComboBox *combo, const QString &all, std::initializer_list<Value> values, std::optional<Value> current)
{
    const QSignalBlocker quiet{combo};
    combo->clear();
    combo->addItem(all);
    for (const Value value : values)
        combo->addItem(Words::name(value), static_cast<int>(value));
    combo->setCurrentIndex(current ? combo->findData(static_cast<int>(*current)) : 0);
    for (int i = 0; i < combo->count(); ++i)
        combo->setItemData(i, combo->itemText(i), Qt::ToolTipRole);
    // The list is as wide as its words, however narrow the field is.
    int width = 0;
    for (int i = 0; i < combo->count(); ++i)
        width = std::max(width, combo->fontMetrics().horizontalAdvance(combo->itemText(i)));
    combo->view()->setMinimumWidth(width + 48);
    // What stands there without a filter is read whole, in every language.
    combo->setMinimumWidth(combo->fontMetrics().horizontalAdvance(all) + 48);
}

} // namespace

WebhookFilterChoices::WebhookFilterChoices(QWidget *parent)
    : QWidget{parent}
    , m_vendor{choices("vendorFilter"_L1)}
    , m_type{choices("typeFilter"_L1)}
    , m_status{choices("statusFilter"_L1)}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QComboBox *combo : {m_vendor, m_type, m_status}) {
        row->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &WebhookFilterChoices::choose);
    }
    retranslate();
}

void WebhookFilterChoices::setFilter(const WebhookFilter &filter)
{
    m_filter = filter;
    retranslate();
}

void WebhookFilterChoices::choose()
{
    const WebhookFilter filter{chosen<Vendor>(m_vendor), chosen<WebhookType>(m_type), chosen<WebhookStatus>(m_status)};
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChosen(filter);
}

void WebhookFilterChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WebhookFilterChoices::retranslate()
{
    fill(m_vendor, tr("All vendors"), {Vendor::Sinch, Vendor::SinchConversational, Vendor::Infobip, Vendor::Custom},
         m_filter.vendor);
    fill(m_type, tr("All types"), {WebhookType::Inbound, WebhookType::Feedback, WebhookType::Both}, m_filter.type);
    fill(m_status, tr("All statuses"), {WebhookStatus::Active, WebhookStatus::Waiting, WebhookStatus::Incomplete},
         m_filter.status);
    nameCombo(m_vendor, tr("Filter by vendor"));
    nameCombo(m_type, tr("Filter by type"));
    nameCombo(m_status, tr("Filter by status"));
    for (QComboBox *combo : {m_vendor, m_type, m_status})
        combo->setToolTip(combo->accessibleName());
}

WebhookFilterState::WebhookFilterState(QWidget *parent)
    : QWidget{parent}
    , m_label{new QLabel}
    , m_vendor{new IconButton}
    , m_type{new IconButton}
    , m_status{new IconButton}
    , m_clear{pillButton(ButtonRole::Quiet)}
{
    auto *row = new FlowLayout{this, 8};
    row->setContentsMargins(0, 0, 0, 0);
    m_label->setMinimumHeight(32);
    row->addWidget(m_label);
    for (QToolButton *button : {m_vendor, m_type, m_status}) {
        button->setIcon(themedIcon("close"_L1));
        button->setIconSize({12, 12});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] {
            WebhookFilter filter = m_filter;
            if (button == m_vendor)
                filter.vendor.reset();
            else if (button == m_type)
                filter.type.reset();
            else
                filter.status.reset();
            Q_EMIT filterChosen(filter);
        });
    }
    row->addWidget(m_clear);
    m_clear->setObjectName(u"clearFilters"_s);
    connect(m_clear, &QPushButton::clicked, this, &WebhookFilterState::clearRequested);
    setFilter({});
}

void WebhookFilterState::setFilter(const WebhookFilter &filter)
{
    m_filter = filter;
    retranslate();
    setVisible(!filter.isEmpty());
}

void WebhookFilterState::take(QToolButton *button, const QString &text, bool shown)
{
    button->setText(text);
    setButtonName(button, tr("Remove the filter %1", "%1 is “Vendor: Infobip”").arg(text));
    button->setVisible(shown);
}

void WebhookFilterState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WebhookFilterState::retranslate()
{
    m_label->setText(tr("Filtering by"));
    m_clear->setText(tr("Clear all"));
    const WebhookFilter &filter = m_filter;
    take(m_vendor, tr("Vendor: %1").arg(Words::name(filter.vendor.value_or(Vendor::Custom))),
         filter.vendor.has_value());
    take(m_type, tr("Type: %1").arg(Words::name(filter.type.value_or(WebhookType::Both))), filter.type.has_value());
    take(m_status, tr("Status: %1").arg(Words::name(filter.status.value_or(WebhookStatus::Active))),
         filter.status.has_value());
}

} // namespace Hookbench
