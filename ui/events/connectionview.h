// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QTableWidget>

namespace Hookbench {

/// What is known of the connection of an exchange: who sent it, what its signature is worth, and how it was encrypted.
class ConnectionView : public QTableWidget
{
    Q_OBJECT
public:
    explicit ConnectionView(QWidget *parent = nullptr);
    void setExchange(const Exchange &exchange);
};

} // namespace Hookbench
