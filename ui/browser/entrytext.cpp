#include "ui/browser/entrytext.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/queue/jobtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace holdall::ui {

namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

bool hasData(const EntryNode& node)
{
    return node.isFolder() || node.kind == Entry::Kind::File;
}

} // namespace

QString entryNameText(const EntryTree& tree, EntryTree::Id id)
{
    return displayText(tree[id].name);
}

QString entryFolderText(const EntryTree& tree, EntryTree::Id id)
{
    return displayText(tree.path(tree[id].parent));
}

QString entryMethodText(const EntryTree& tree, EntryTree::Id id)
{
    return displayText(tree.method(tree[id]));
}

QString kindText(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::File:
        return EntryText::tr("File");
    case Entry::Kind::Folder:
        return EntryText::tr("Folder");
    case Entry::Kind::SymbolicLink:
        return EntryText::tr("Symbolic link");
    case Entry::Kind::HardLink:
        return EntryText::tr("Hard link");
    case Entry::Kind::Device:
        return EntryText::tr("Device");
    case Entry::Kind::Fifo:
        return EntryText::tr("Pipe");
    case Entry::Kind::Socket:
        return EntryText::tr("Socket");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindIcon(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::Folder:
        return QStringLiteral("folder");
    case Entry::Kind::SymbolicLink:
    case Entry::Kind::HardLink:
        return QStringLiteral("link");
    case Entry::Kind::File:
    case Entry::Kind::Device:
    case Entry::Kind::Fifo:
    case Entry::Kind::Socket:
        return QStringLiteral("file");
    }
    Q_UNREACHABLE_RETURN({});
}

QString entrySizeText(const EntryNode& node)
{
    return hasData(node) ? sizeText(node.size) : QString();
}

QString entryPackedSizeText(const EntryNode& node)
{
    return node.packedSize == EntryNode::untold ? QString() : sizeText(node.packedSize);
}

QString entryRatioText(const EntryNode& node)
{
    return node.packedSize == EntryNode::untold ? QString() : ratioText(node.packedSize, node.size);
}

QString entryTimeText(const EntryNode& node)
{
    return node.modified == EntryNode::noTime
        ? QString()
        : QLocale().toString(QDateTime::fromSecsSinceEpoch(node.modified), QLocale::ShortFormat);
}

QString entryPermissionsText(const EntryNode& node)
{
    if (!node.hasPermissions) {
        return {};
    }
    QString text = QStringLiteral("rwxrwxrwx");
    for (int bit = 0; bit < 9; ++bit) {
        if ((node.permissions & (0400U >> unsigned(bit))) == 0) {
            text[bit] = u'-';
        }
    }
    const auto mark = [&](unsigned bit, int place, QChar with, QChar without) {
        if ((node.permissions & bit) != 0) {
            text[place] = text[place] == u'x' ? with : without;
        }
    };
    mark(04000, 2, u's', u'S');
    mark(02000, 5, u's', u'S');
    mark(01000, 8, u't', u'T');
    return text;
}

QString entryCrcText(const EntryNode& node)
{
    return node.hasCrc ? QStringLiteral("%1").arg(node.crc, 8, 16, QChar(u'0')).toUpper() : QString();
}

} // namespace holdall::ui
