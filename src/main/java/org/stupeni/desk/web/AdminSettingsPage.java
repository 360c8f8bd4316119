package org.stupeni.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.platform.SettingList;
import org.stupeni.platform.SettingRow;

/** The settings in force. They are read here and changed where the portal is started. */
@Named
@RequestScoped
public class AdminSettingsPage {

    @Inject
    SettingList settings;

    private List<SettingRow> rows;

    @PostConstruct
    void load() {
        rows = settings.all();
    }

    public List<SettingRow> getRows() {
        return rows;
    }
}
