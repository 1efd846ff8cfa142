#include "ui/widgets/icons.h"

#include <QDirIterator>
#include <QTest>

/// What is compiled into the program.
class ResourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyKeepNoTimes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("icons") << QStringLiteral(":/icons");
        QTest::newRow("catalogues") << QStringLiteral(":/i18n");
    }

    /// With the times of the files that they were made of, the same sources would not make the same package.
    void theyKeepNoTimes()
    {
        QFETCH(QString, folder);
        QVERIFY(!holdall::ui::applicationIcon().isNull()); // registers them
        int count = 0;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();
             ++count) {
            const QFileInfo file = files.nextFileInfo();
            QVERIFY2(!file.lastModified().isValid(), qPrintable(file.filePath()));
        }
        QVERIFY(count > 0);
    }
};

QTEST_MAIN(ResourcesTest)
#include "resourcestest.moc"
