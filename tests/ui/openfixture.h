#pragma once

#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/entryview.h"
#include "ui/testarchives.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace holdall::test {

/// A window with one archive open and read.
class OpenFixture : public WindowFixture {
public:
    OpenFixture(const std::string& name, codec::ByteView archive)
    {
        window().openArchives({write(name, archive)});
        [[maybe_unused]] const bool isRead = waitUntilRead();
    }

    bool waitUntilRead() { return test::waitUntilRead(page()); }

    ui::BrowserPage& page() { return *window().tabs().page(); }
    ui::EntryModel& entries() { return page().model(); }
    QLineEdit& search() { return *page().findChild<QLineEdit*>(QStringLiteral("search")); }
    QString summary() { return page().findChild<QLabel*>(QStringLiteral("summary"))->text(); }

    /// The names below an index, as they are shown.
    QStringList names(const QModelIndex& parent = {})
    {
        QStringList names;
        for (int row = 0; row < entries().rowCount(parent); ++row) {
            names << entries().index(row, 0, parent).data().toString();
        }
        return names;
    }

    QModelIndex find(const QString& name)
    {
        const QModelIndexList found = entries().match(entries().index(0, 0), Qt::DisplayRole, name, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    void select(const QString& name) { page().view().select(find(name)); }
};

/// Four things at the top, some in folders.
inline codec::Bytes sampleZip()
{
    return zipWith({{"readme.txt", bytesOf("hello\n")},
                    {"src/", {}},
                    {"src/file10.cpp", text(1000)},
                    {"src/file9.cpp", text(20)},
                    {"doc/manual/a.txt", text(3000)},
                    {"[a]*?.txt", bytesOf("odd\n")}});
}

/// The bar below `within` that asks something; null: none does.
inline ui::ChoiceBar* askingBar(QWidget& within)
{
    for (ui::ChoiceBar* bar : within.findChildren<ui::ChoiceBar*>()) {
        if (bar->isAsking()) {
            return bar;
        }
    }
    return nullptr;
}

} // namespace holdall::test
