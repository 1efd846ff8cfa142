#include "ui/browser/entrydetails.h"

#include "app/errortext.h"
#include "ui/browser/entrytext.h"
#include "ui/browser/previewpane.h"
#include "ui/browser/properties.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace holdall::ui {

EntryDetails::EntryDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappingLabel())
    , m_rows(new QFormLayout)
    , m_preview(new QPushButton(symbolicIcon(QStringLiteral("details")), QString()))
    , m_content(new PreviewPane)
{
    keepTranslated(*this, [this] {
        alignLeading(*m_title);
        setAccessibleName(tr("Details of the selected entry"));
        m_preview->setText(tr("Pre&view"));
    });
    m_title->setFont(headingFont(font(), 1));
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    connect(m_preview, &QPushButton::clicked, this, &EntryDetails::previewWanted);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    layout->addWidget(m_preview, 0, Qt::AlignLeading);
    layout->addWidget(m_content, 1);
    layout->addStretch();
    clear();
}

void EntryDetails::clear()
{
    while (m_rows->rowCount() > 0) {
        m_rows->removeRow(0);
    }
    m_preview->hide();
    m_content->clear();
}

void EntryDetails::addRow(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    QLabel* shown = wrappingLabel(isolated(value));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("%1: %2").arg(label, value));
    alignLeading(*shown);
    QLabel* title = plainLabel(label);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addRow(title, shown);
}

void EntryDetails::showEntry(const EntryTree& tree, EntryTree::Id id)
{
    clear();
    const EntryNode& node = tree[id];
    m_title->setText(isolated(entryNameText(tree, id)));
    for (const Property& each : entryProperties(tree, id)) {
        addRow(each.label, each.value);
    }
    m_preview->setVisible(node.kind == Entry::Kind::File || node.kind == Entry::Kind::HardLink);
}

void EntryDetails::showSelection(const EntryTree& tree, const std::vector<EntryTree::Id>& ids)
{
    clear();
    if (ids.empty()) {
        m_title->setText(tr("No entry selected"));
        return;
    }
    m_title->setText(tr("%n entries selected", nullptr, static_cast<int>(ids.size())));
    std::uint64_t size = 0;
    for (const EntryTree::Id id : ids) {
        size += tree[id].isFolder() ? 0 : tree[id].size;
    }
    addRow(tr("Size of the files"), sizeText(size));
}

QString EntryDetails::text() const
{
    QStringList lines{m_title->text()};
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (const QLayoutItem* item = m_rows->itemAt(row, QFormLayout::FieldRole)) {
            lines << item->widget()->accessibleName();
        }
    }
    return lines.join(u'\n');
}

QString EntryDetails::previewText() const
{
    return m_content->text();
}

QString EntryDetails::noteText() const
{
    return m_content->note();
}

bool EntryDetails::showsPicture() const
{
    return m_content->showsPicture();
}

} // namespace holdall::ui
