package org.stupeni.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes people findable who were there before there was a search: Derby's SQL cannot write ё as е, so no migration does it. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class SearchTextFill {

    @PersistenceContext
    EntityManager entityManager;

    @PostConstruct
    public void fill() {
        entityManager
                .createQuery("select e from Employee e join fetch e.position where e.searchText = ''", Employee.class)
                .getResultList()
                .forEach(Employee::foldForSearch);
    }
}
