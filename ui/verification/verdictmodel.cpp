#include "ui/verification/verdictmodel.h"

#include "ui/verification/verdicttext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

/// How often the table follows what arrives, and how much of the window's time that may take: a tenth.
constexpr auto leastPause = 100ms;
constexpr int pauseToWork = 9;

} // namespace

VerdictModel::VerdictModel(const Verification& verification, QObject* parent)
    : QAbstractTableModel(parent)
    , m_verification(verification)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(leastPause);
    connect(&m_flush, &QTimer::timeout, this, &VerdictModel::flush);
    connect(&verification, &Verification::arrived, this, &VerdictModel::onArrived);
    addNew();
}

int VerdictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int VerdictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : verdictColumnCount;
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= verdictColumnCount) {
        return {};
    }
    const auto column = static_cast<VerdictColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return role == Qt::DisplayRole ? QVariant(titleOf(column)) : QVariant();
}

QVariant VerdictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<VerdictColumn>(index.column());
    const VerdictRow& row = m_rows[fileOf(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(cellText(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return column == VerdictColumn::Status
            ? QVariant(toneColor(statusTone(row.verdict->status), QGuiApplication::palette()))
            : QVariant();
    default:
        return {};
    }
}

QVariant VerdictModel::decoration(const VerdictRow& row, VerdictColumn column) const
{
    if (column != VerdictColumn::Status) {
        return {};
    }
    return symbolicIcon(statusIcon(row.verdict->status), statusTone(row.verdict->status));
}

Verification::Finding VerdictModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? m_verification.findings()[fileOf(row)] : nullptr;
}

QString VerdictModel::cell(int row, VerdictColumn column) const
{
    return cellText(m_rows[fileOf(row)], column);
}

int VerdictModel::rowOf(Index file) const
{
    const auto found = std::ranges::find(m_shown, file);
    return found != m_shown.end() ? static_cast<int>(found - m_shown.begin()) : -1;
}

void VerdictModel::retranslate()
{
    std::ranges::transform(m_rows, m_rows.begin(),
                           [](const VerdictRow& row) { return makeRow(*row.verdict); });
    showAnew();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, verdictColumnCount - 1);
}

void VerdictModel::onArrived(const std::vector<Index>& replaced)
{
    for (const Index file : replaced) {
        if (file < m_rows.size()) {
            m_rows[file] = makeRow(*m_verification.findings()[file]);
            m_hasReplaced = true;
        }
    }
    if (!m_flush.isActive()) {
        m_flush.start();
    }
}

void VerdictModel::flush()
{
    QElapsedTimer work;
    work.start();
    if (m_hasReplaced) {
        showAnew();
    }
    addNew();
    m_flush.setInterval(std::max(leastPause, std::chrono::milliseconds(work.elapsed() * pauseToWork)));
}

/// Puts new rows behind the others, and then all in order.
void VerdictModel::addNew()
{
    std::vector<Index> added;
    const std::vector<Verification::Finding>& findings = m_verification.findings();
    for (std::size_t file = m_rows.size(); file < findings.size(); ++file) {
        m_rows.push_back(makeRow(*findings[file]));
        if (isWanted(m_rows.back())) {
            added.push_back(static_cast<Index>(file));
        }
    }
    if (added.empty()) {
        return;
    }
    std::ranges::sort(added, [this](Index one, Index other) { return isBefore(one, other); });
    const std::size_t before = m_shown.size();
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_shown.insert(m_shown.end(), added.begin(), added.end());
    endInsertRows();
    if (before > 0 && isBefore(m_shown[before], m_shown[before - 1])) {
        mergeBehind(before);
    }
}

/// Both parts of the table, up to `sorted` and behind it, are in order.
void VerdictModel::mergeBehind(std::size_t sorted)
{
    const auto before = [this](Index one, Index other) { return isBefore(one, other); };
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<Index> old = m_shown;
    std::ranges::inplace_merge(m_shown, m_shown.begin() + static_cast<std::ptrdiff_t>(sorted), before);
    std::vector<int> places(m_rows.size(), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        places[m_shown[row]] = static_cast<int>(row);
    }
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& each : from) {
        to.append(index(places[old[static_cast<std::size_t>(each.row())]], each.column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void VerdictModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = static_cast<VerdictColumn>(std::clamp(column, 0, verdictColumnCount - 1));
    if (wanted != m_column || order != m_order) {
        m_column = wanted;
        m_order = order;
        showAnew();
    }
}

void VerdictModel::setFilter(const Statuses& statuses, const QString& text)
{
    QString folded = text.trimmed().toCaseFolded();
    if (statuses != m_statuses || folded != m_text) {
        m_statuses = statuses;
        m_text = std::move(folded);
        showAnew();
    }
}

void VerdictModel::showAnew()
{
    beginResetModel();
    m_hasReplaced = false;
    m_shown.clear();
    for (Index file = 0; file < m_rows.size(); ++file) {
        if (isWanted(m_rows[file])) {
            m_shown.push_back(file);
        }
    }
    std::ranges::sort(m_shown, [this](Index one, Index other) { return isBefore(one, other); });
    endResetModel();
}

bool VerdictModel::isWanted(const VerdictRow& row) const
{
    return (m_statuses.empty() || m_statuses.contains(row.verdict->status)) && row.folded.contains(m_text);
}

/// The worst first among equals, and then as they came: a total order.
bool VerdictModel::isBefore(Index one, Index other) const
{
    const VerdictRow& first = m_rows[one];
    const VerdictRow& second = m_rows[other];
    const std::weak_ordering order = compare(first, second, m_column);
    if (order != 0) {
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    const std::weak_ordering badness = compare(first, second, VerdictColumn::Status);
    return badness != 0 ? badness < 0 : one < other;
}

} // namespace holdall::ui
