#include "ui/browser/properties.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/browser/encodingchoices.h"
#include "ui/browser/entrytext.h"
#include "ui/browser/pagesubject.h"
#include "ui/queue/jobtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace holdall::ui {

namespace {

struct PropertyText {
    Q_DECLARE_TR_FUNCTIONS(Properties)
};

/// Collects what is told.
class Collection {
public:
    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty()) {
            m_all.push_back({.label = label, .value = value});
        }
    }

    Properties take() { return std::move(m_all); }

private:
    Properties m_all;
};

QString exactSize(std::uint64_t bytes)
{
    const QString exact = PropertyText::tr("%1 bytes").arg(QLocale().toString(qulonglong(bytes)));
    return bytes < 1024 ? exact : PropertyText::tr("%1 (%2)").arg(sizeText(bytes), exact);
}

QString count(std::uint64_t number)
{
    return QLocale().toString(qulonglong(number));
}

QString formatTitle(const ArchiveFormat& format)
{
    const std::string_view title = info(format).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

QString methodsOf(const EntryTree& tree)
{
    QStringList methods;
    for (const std::string& method : tree.methods()) {
        if (!method.empty()) {
            methods << displayText(method);
        }
    }
    methods.sort();
    return methods.join(QStringLiteral(", "));
}

/// What tells whether the data is right.
QString checkOf(const ArchiveFormat& format, const ArchiveFacts& facts)
{
    if (info(format).checksums) {
        return PropertyText::tr("yes, of every file");
    }
    return format.coder || facts.isChecked ? PropertyText::tr("by the compression around it")
                                           : PropertyText::tr("no: damage cannot be found");
}

QString encryptionOf(const EntryTotals& totals)
{
    if (totals.encrypted == 0) {
        return PropertyText::tr("no");
    }
    return totals.encrypted >= totals.files
        ? PropertyText::tr("yes")
        : PropertyText::tr("%n of the entries", nullptr, static_cast<int>(totals.encrypted));
}

QString encodingOf(const ArchiveFacts& facts)
{
    return facts.nameEncoding.empty() ? QStringLiteral("UTF-8") : encodingTitle(facts.nameEncoding);
}

/// Whether one file costs what all cost; empty where the listing does not tell.
QString reachOf(const KnownArchive& archive)
{
    const ArchiveFormat& format = archive.listed.format;
    const bool isPlainTar = format.container == Container::Tar && !format.coder;
    return format.container == Container::Zip || isPlainTar || archive.isReachable
        ? PropertyText::tr("without reading the others")
        : QString();
}

} // namespace

Properties entryProperties(const EntryTree& tree, EntryTree::Id id)
{
    const EntryNode& node = tree[id];
    Collection all;
    all.add(PropertyText::tr("Kind"),
            node.isImplicit ? PropertyText::tr("Folder, without an entry of its own") : kindText(node.kind));
    all.add(PropertyText::tr("Folder"), entryFolderText(tree, id));
    all.add(PropertyText::tr("Leads to"), displayText(tree.target(id)));
    all.add(PropertyText::tr("Size"), entrySizeText(node));
    all.add(PropertyText::tr("Packed"), entryPackedSizeText(node));
    all.add(PropertyText::tr("Ratio"), entryRatioText(node));
    all.add(PropertyText::tr("Method"), entryMethodText(tree, id));
    all.add(PropertyText::tr("Modified"), entryTimeText(node));
    all.add(PropertyText::tr("Permissions"), entryPermissionsText(node));
    all.add(PropertyText::tr("Owner"), displayText(tree.owner(node)));
    all.add(PropertyText::tr("CRC"), entryCrcText(node));
    all.add(PropertyText::tr("Encrypted"), node.isEncrypted ? PropertyText::tr("yes") : QString());
    if (const std::string name = tree.entryName(id); !node.isImplicit && name != tree.path(id)) {
        all.add(PropertyText::tr("Stored as"), displayText(name));
    }
    return all.take();
}

Properties archiveProperties(const KnownArchive& archive)
{
    const EntryTotals& totals = archive.tree.totals();
    Collection all;
    all.add(PropertyText::tr("Archive"), archive.subject.wholeName());
    all.add(PropertyText::tr("Format"), formatTitle(archive.listed.format));
    all.add(PropertyText::tr("Size"), exactSize(archive.listed.size));
    all.add(PropertyText::tr("Unpacked"), exactSize(totals.size));
    all.add(PropertyText::tr("Ratio"), ratioText(archive.listed.size, totals.size));
    all.add(PropertyText::tr("Files"), count(totals.files));
    all.add(PropertyText::tr("Folders"), count(totals.folders));
    all.add(PropertyText::tr("Entries"), count(totals.entries));
    all.add(PropertyText::tr("Methods"), methodsOf(archive.tree));
    all.add(PropertyText::tr("Checksums"), checkOf(archive.listed.format, archive.facts));
    all.add(PropertyText::tr("Encrypted"), encryptionOf(totals));
    all.add(PropertyText::tr("Names in"), encodingOf(archive.facts));
    all.add(PropertyText::tr("A single file is reached"), reachOf(archive));
    all.add(PropertyText::tr("Comment"), displayText(archive.facts.comment));
    return all.take();
}

QString textOf(const Properties& properties)
{
    QStringList lines;
    for (const Property& each : properties) {
        lines << PropertyText::tr("%1: %2").arg(each.label, each.value);
    }
    return lines.join(u'\n');
}

} // namespace holdall::ui
