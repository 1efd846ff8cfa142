#include "optionvalues.h"

namespace holdall::install {

ValueKind valueKind(const cli::OptionInfo& option)
{
    if (option.argument.empty()) {
        return ValueKind::None;
    }
    if (option.words != nullptr) {
        return ValueKind::Words;
    }
    if (option.argument == "FILE") {
        return ValueKind::File;
    }
    return option.argument == "DIR" ? ValueKind::Folder : ValueKind::Anything;
}

std::vector<const cli::OptionInfo*> optionsOf(cli::Program program, cli::Command command)
{
    std::vector<const cli::OptionInfo*> options;
    for (const cli::OptionInfo& option : cli::optionTable()) {
        if (cli::takes(program, command, option)) {
            options.push_back(&option);
        }
    }
    return options;
}

std::string joined(const std::vector<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words) {
        text.append(text.empty() ? "" : " ").append(word);
    }
    return text;
}

} // namespace holdall::install
