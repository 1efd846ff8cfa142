#include "identity.h"
#include "menuactions.h"
#include "otherplatforms.h"

#include "app/archive/archiveformat.h"
#include "codec/format.h"

#include <format>
#include <set>

namespace holdall::install {

namespace {

constexpr std::string_view plistBegin = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- Untested: written where there is no macOS to try it on. -->
<plist version="1.0">
)";

/// Every last part of a suffix, without the dot, as array items.
std::string extensionItems()
{
    std::set<std::string_view> extensions;
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        for (const std::string_view suffix : format.suffixes) {
            extensions.insert(suffix.substr(suffix.rfind('.') + 1));
        }
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        if (format.selfDescribing) {
            extensions.insert(format.suffixes.front().substr(1));
        }
    }
    std::string items;
    for (const std::string_view extension : extensions) {
        items += std::format("        <string>{}</string>\n", extension);
    }
    return items;
}

std::string bundleInfo()
{
    return std::string(plistBegin)
        + std::format(R"(<dict>
  <key>CFBundleIdentifier</key><string>{0}</string>
  <key>CFBundleName</key><string>Holdall</string>
  <key>CFBundleExecutable</key><string>holdall</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleShortVersionString</key><string>{1}</string>
  <key>CFBundleVersion</key><string>{1}</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>CFBundleDocumentTypes</key>
  <array>
    <dict>
      <key>CFBundleTypeName</key><string>Archive</string>
      <key>CFBundleTypeRole</key><string>Editor</string>
      <key>LSHandlerRank</key><string>Alternate</string>
      <key>CFBundleTypeExtensions</key>
      <array>
{2}      </array>
    </dict>
  </array>
</dict>
</plist>
)",
                      applicationId, programVersion, extensionItems());
}

std::string serviceInfo(const MenuAction& action)
{
    return std::string(plistBegin)
        + std::format(R"(<dict>
  <key>NSServices</key>
  <array>
    <dict>
      <key>NSMenuItem</key><dict><key>default</key><string>Holdall: {}</string></dict>
      <key>NSMessage</key><string>runWorkflowAsService</string>
      <key>NSSendFileTypes</key><array><string>public.item</string></array>
    </dict>
  </array>
</dict>
</plist>
)",
                      inEnglish(action.text));
}

/// Automator runs a shell here; the files are its arguments, which it does not read again.
std::string workflow(const MenuAction& action)
{
    return std::string(plistBegin)
        + std::format(R"(<dict>
  <key>actions</key>
  <array>
    <dict>
      <key>action</key>
      <dict>
        <key>ActionBundlePath</key><string>/System/Library/Automator/Run Shell Script.action</string>
        <key>ActionName</key><string>Run Shell Script</string>
        <key>BundleIdentifier</key><string>com.apple.RunShellScript</string>
        <key>ActionParameters</key>
        <dict>
          <key>COMMAND_STRING</key><string>exec /Applications/Holdall.app/Contents/MacOS/{}</string>
          <key>inputMethod</key><integer>1</integer>
          <key>shell</key><string>/bin/sh</string>
        </dict>
      </dict>
    </dict>
  </array>
  <key>workflowMetaData</key>
  <dict>
    <key>serviceInputTypeIdentifier</key><string>com.apple.Automator.fileSystemObject</string>
    <key>workflowTypeIdentifier</key><string>com.apple.Automator.servicesMenu</string>
  </dict>
</dict>
</plist>
)",
                      commandLine(action, "\"$@\""));
}

} // namespace

InstalledFiles macosFiles()
{
    InstalledFiles files{{.path = "macos/Info.plist", .text = bundleInfo()}};
    for (const MenuAction& action : menuActions()) {
        const std::string folder = std::format("macos/Services/Holdall {}.workflow/Contents", action.id);
        files.push_back({.path = folder + "/Info.plist", .text = serviceInfo(action)});
        files.push_back({.path = folder + "/document.wflow", .text = workflow(action)});
    }
    return files;
}

} // namespace holdall::install
