# The catalogues have the strings of the sources: runs lupdate on a copy of each, which must not change it.
#
#   cmake -Dlupdate=... -Doptions=... -Dfolders=... -Dcatalogues=... -Dwork=... -P translations.cmake

file(GLOB files "${catalogues}/holdall_*.ts")
if(NOT files)
    message(FATAL_ERROR "no catalogue in ${catalogues}")
endif()
file(MAKE_DIRECTORY "${work}")
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    set(copy "${work}/${name}")
    configure_file("${file}" "${copy}" COPYONLY)
    set(plurals "")
    if(name STREQUAL "holdall_en.ts")
        set(plurals -pluralonly)
    endif()
    execute_process(COMMAND "${lupdate}" ${options} ${plurals} ${folders} -ts "${copy}"
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate failed: ${output}")
    endif()
    file(READ "${file}" before)
    file(READ "${copy}" after)
    if(NOT before STREQUAL after)
        message(SEND_ERROR "${name} has not the strings of the sources: build the target update_translations, "
            "translate what is unfinished, and commit it with the sources")
    endif()
endforeach()
