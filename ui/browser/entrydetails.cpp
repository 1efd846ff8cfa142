#include "ui/browser/entrydetails.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/browser/entrytext.h"
#include "ui/browser/leading.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>

namespace holdall::ui {

EntryDetails::EntryDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappingLabel())
    , m_rows(new QFormLayout)
    , m_preview(new QPushButton(symbolicIcon(QStringLiteral("details")), QString()))
    , m_note(wrappingLabel())
    , m_picture(new QLabel)
    , m_content(new QPlainTextEdit)
{
    keepTranslated(*this, [this] {
        alignLeading(*m_title);
        setAccessibleName(tr("Details of the selected entry"));
        m_preview->setText(tr("Pre&view"));
        m_picture->setAccessibleName(tr("Picture"));
        m_content->setAccessibleName(tr("Content of the entry"));
    });
    m_title->setFont(headingFont(font(), 1));
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_preview, &QPushButton::clicked, this, &EntryDetails::previewWanted);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    layout->addWidget(m_preview, 0, Qt::AlignLeading);
    layout->addWidget(m_note);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_content, 1);
    layout->addStretch();
    clear();
}

void EntryDetails::clear()
{
    while (m_rows->rowCount() > 0) {
        m_rows->removeRow(0);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_note),
                            static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_content)}) {
        widget->hide();
    }
    m_content->clear();
    m_pixmap = {};
    m_picture->clear();
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
    addRow(tr("Kind"), node.isImplicit ? tr("Folder, without an entry of its own") : kindText(node.kind));
    addRow(tr("Folder"), entryFolderText(tree, id));
    addRow(tr("Leads to"), displayText(tree.target(id)));
    addRow(tr("Size"), entrySizeText(node));
    addRow(tr("Packed"), entryPackedSizeText(node));
    addRow(tr("Ratio"), entryRatioText(node));
    addRow(tr("Method"), entryMethodText(tree, id));
    addRow(tr("Modified"), entryTimeText(node));
    addRow(tr("Permissions"), entryPermissionsText(node));
    addRow(tr("CRC"), entryCrcText(node));
    addRow(tr("Encrypted"), node.isEncrypted ? tr("yes") : QString());
    if (const std::string name = tree.entryName(id); !node.isImplicit && name != tree.path(id)) {
        addRow(tr("Stored as"), displayText(name));
    }
    m_preview->setVisible(node.kind == Entry::Kind::File);
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

void EntryDetails::showPreview(const Preview& preview)
{
    m_pixmap = QPixmap::fromImage(preview.picture);
    m_picture->setVisible(!m_pixmap.isNull());
    fitPicture();
    m_content->setPlainText(preview.text);
    m_content->setVisible(!preview.text.isEmpty());
    m_note->setText(preview.note);
    m_note->setVisible(!preview.note.isEmpty());
}

/// Never enlarged.
void EntryDetails::fitPicture()
{
    if (m_pixmap.isNull()) {
        return;
    }
    const qreal scale = devicePixelRatioF();
    const QSize room = m_picture->size() * scale;
    const bool fits = m_pixmap.width() <= room.width() && m_pixmap.height() <= room.height();
    QPixmap shown = fits ? m_pixmap : m_pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(scale);
    m_picture->setPixmap(shown);
}

void EntryDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPicture();
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
    return m_content->isHidden() ? QString() : m_content->toPlainText();
}

QString EntryDetails::noteText() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

bool EntryDetails::showsPicture() const
{
    return !m_picture->isHidden() && !m_pixmap.isNull();
}

} // namespace holdall::ui
