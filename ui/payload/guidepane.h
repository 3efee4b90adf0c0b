// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/providergallery.h"
#include "ui/payload/payloadpane.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace Hookbench {

class FieldRow;

/// What there is to do at the provider so that its events reach this webhook, step by step, with the URL to copy and a
/// sample to show to whoever sets it up.
class GuidePane : public PayloadPane
{
    Q_OBJECT
public:
    explicit GuidePane(const ProviderGallery &gallery, QWidget *parent = nullptr);

    QString title() const override;
    void enter(const PayloadContext &context) override;
    void reset() override;
    /// The steps of this provider stand in the guide.
    void setProvider(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillProviders();
    void showSteps();
    QWidget *step(int number, const SetupStep &step);
    QString text(const SetupStep &step) const;
    QByteArray sampleBody() const;
    void retranslate();

    const ProviderGallery &m_gallery;
    QComboBox *m_providers;
    FieldRow *m_providersRow;
    QLabel *m_title;
    QLabel *m_urlHint;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_column;
    PayloadContext m_context;
};

} // namespace Hookbench
