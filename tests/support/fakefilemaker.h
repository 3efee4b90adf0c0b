// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/growingfile.h"

#include <QMap>

#include <optional>

namespace Hookbench::Testing {

/// Files in memory, which are there once they are finished.
class FakeFileMaker : public FileMaker
{
public:
    Result<std::shared_ptr<GrowingFile>> begin(const QString &path) override
    {
        ++begun;
        if (refusal)
            return *refusal;
        return std::shared_ptr<GrowingFile>{std::make_shared<File>(*this, path)};
    }

    QMap<QString, QByteArray> files;
    int begun = 0;
    /// Files that were begun and went without being finished.
    int given = 0;
    /// Set to make the beginning fail with it.
    std::optional<Error> refusal;
    /// Set to make the writing fail with it.
    std::optional<Error> fullDisk;
    /// Set to make the finishing fail with it.
    std::optional<Error> lastRefusal;

private:
    class File : public GrowingFile
    {
    public:
        File(FakeFileMaker &maker, const QString &path)
            : m_maker{maker}
            , m_path{path}
        {
        }
        ~File() override { m_maker.given += m_finished ? 0 : 1; }
        Result<> append(const QByteArray &bytes) override
        {
            if (m_maker.fullDisk)
                return *m_maker.fullDisk;
            m_bytes += bytes;
            return {};
        }
        Result<> finish() override
        {
            if (m_maker.lastRefusal)
                return *m_maker.lastRefusal;
            m_finished = true;
            m_maker.files.insert(m_path, m_bytes);
            return {};
        }

    private:
        FakeFileMaker &m_maker;
        QString m_path;
        QByteArray m_bytes;
        bool m_finished = false;
    };
};

} // namespace Hookbench::Testing
