// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace Hookbench {

/// What the window asks of every page, whatever it shows. A page that has nothing to say about a wish leaves it as it
/// is here. Pages are widgets besides; this has no state and no signals.
class Page
{
public:
    virtual ~Page() = default;
    /// Calls @p proceed at once, or after the person chose what becomes of a changed form.
    virtual void tryLeave(std::function<void()> proceed)
    {
        const std::function<void()> go = std::move(proceed);
        go();
    }
    /// Ctrl+F.
    virtual void focusSearch() { }
    /// Ctrl+S: submits the form that is being edited.
    virtual void submit() { }
    /// Ctrl+Enter: sends what the page is there to send, or submits.
    virtual void send() { submit(); }
    /// Escape and the back arrow: from a form to its list; false when there is nowhere to go back to.
    virtual bool back() { return false; }
    /// Ctrl+N; false when the page creates nothing.
    virtual bool create() { return false; }
    /// The page is shown now.
    virtual void shown() { }
};

} // namespace Hookbench
