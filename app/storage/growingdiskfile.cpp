// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/growingdiskfile.h"

#include "app/storage/diskfiles.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Hookbench {

namespace {

class GrowingDiskFile final : public GrowingFile
{
public:
    explicit GrowingDiskFile(const QString &path)
        : m_path{path}
        , m_file{path}
    {
    }

    Result<> open()
    {
        if (m_file.open(QIODevice::WriteOnly))
            return {};
        return failure();
    }
    Result<> append(const QByteArray &bytes) override
    {
        if (m_file.write(bytes) == bytes.size())
            return {};
        return failure();
    }
    Result<> finish() override
    {
        if (m_file.commit())
            return {};
        return failure();
    }

private:
    Error failure() const
    {
        return {DiskFiles::tr("The file %1 could not be written.").arg(m_path), m_file.errorString()};
    }

    QString m_path;
    QSaveFile m_file;
};

} // namespace

Result<std::shared_ptr<GrowingFile>> DiskFileMaker::begin(const QString &path)
{
    // Who replaces by renaming would put a plain file where a device or a pipe was.
    if (const QFileInfo info{path}; info.exists() && !info.isFile())
        return Error{DiskFiles::tr("%1 is no ordinary file and can't be replaced. Choose another name.").arg(path), {}};
    auto file = std::make_shared<GrowingDiskFile>(path);
    if (const Result<> opened = file->open(); !opened)
        return opened.error();
    return std::shared_ptr<GrowingFile>{std::move(file)};
}

} // namespace Hookbench
