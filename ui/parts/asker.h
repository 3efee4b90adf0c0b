// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace Hookbench {

/// Asks without a nested event loop. Given to pages by reference, so that tests answer in its place.
class Asker
{
public:
    enum class Leave { Stay, Discard, Submit };
    virtual ~Asker() = default;
    /// Leaving a changed form.
    virtual void askLeave(QWidget *over, const QString &what, std::function<void(Leave)> answer) = 0;
    /// Whether to go on with what @p sentence says; @p go is the word on the button that does.
    virtual void ask(QWidget *over, const QString &title, const QString &sentence, const QString &go,
                     std::function<void(bool)> answer)
        = 0;
    /// @p answer hears true when the person typed @p word, which must be typed to go on.
    virtual void askTyped(QWidget *over, const QString &question, const QString &word, std::function<void(bool)> answer)
        = 0;
};

/// The real one: window-modal dialogs.
class DialogAsker : public Asker
{
public:
    void askLeave(QWidget *over, const QString &what, std::function<void(Leave)> answer) override;
    void ask(QWidget *over, const QString &title, const QString &sentence, const QString &go,
             std::function<void(bool)> answer) override;
    void askTyped(QWidget *over, const QString &question, const QString &word,
                  std::function<void(bool)> answer) override;
};

} // namespace Hookbench
