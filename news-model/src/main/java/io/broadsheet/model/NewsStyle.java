package io.broadsheet.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** Code generation settings shared by every value type of this package. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {"body:body", "sameAs:sameAs"},
        deepImmutablesDetection = false,
        get = "*",
        allowedClasspathAnnotations = {Override.class},
        optionalAcceptNullable = false)
@interface NewsStyle {}
