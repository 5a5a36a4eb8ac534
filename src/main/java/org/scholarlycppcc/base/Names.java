package org.scholarlycppcc.base;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;

/** Leaves the names of tables and columns unquoted, so that the same mapping fits H2, which prefers capitals, and PostgreSQL, which does not. */
@Configuration(proxyBeanMethods = false)
class Names {
    @Bean
    static BeanPostProcessor unquoted() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof JdbcMappingContext mapping) mapping.setForceQuote(false);
                return bean;
            }
        };
    }
}
