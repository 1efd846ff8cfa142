#pragma once

#include "app/archive/readerprocess/archivefile.h"

#include <QIODevice>

namespace holdall {

/// The archive's file for Qt.
class ArchiveDevice final : public QIODevice {
public:
    /// `file` must outlive it.
    explicit ArchiveDevice(ArchiveFile& file) : m_file(file) { }

    qint64 size() const override { return static_cast<qint64>(m_file.size()); }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    ArchiveFile& m_file;
};

} // namespace holdall
